# What whoever runs Easeback reads in their own chat, and what goes to everybody.
admin-numbers = People: { $people }. Awaited: { $awaited }. Messages that wait: { $queued }. Set aside: { $aside }. Parts that ail: { $ailing }. Unasked messages are { $held ->
    [yes] held back
   *[no] sent
}.
admin-aside = Set aside in the last week: { $count }. Why, and how often: { $faults }
admin-held = From now on nothing goes out unasked. Answers, sessions and words of safety do. "/admin resume" ends this.
admin-resumed = Messages go out unasked again.
admin-told = I'll pass it on within three days, to each at an hour that is not too late. It goes to those who may be written to. People in all: { $people }.
admin-what = You can write: /admin numbers, /admin aside, /admin pause, /admin resume, or /admin tell and your words, at most { $most } characters.
operator-notice = From whoever runs Easeback: { $words }
