### What is kept and whose it is: the notice, the export, taking the consent back, harm reports, two chats of one person.

privacy =
    What I keep: your language and time zone, your settings and reminder, your safety answers, your sessions, your pain numbers, your answers to my questions. And which chat is yours.
    Why: to guide you safely, to keep the time, and to show you your numbers. For nothing else. Your yes is what allows it, and you can take it back.
    The answers to "Did you find any relief?" are counted over all people, and shown only when enough people have answered, without names.
privacy-keeping =
    How: sealed on the operator's server. The file alone shows how many people write, when the next message is due, on which app, and how many messages and notes there are; not who you are, nor what you said. Nobody reads this chat live. Nothing is sold or passed on.
    How long: until you delete it. What is older than thirteen months goes by itself, and so does everything if you don't write for that long. Backups hold sealed copies until newer ones replace them; what you deleted is deleted again if one is ever put back.
    Your chat app carries our messages and keeps its own copy, which I can't erase.
privacy-rights =
    Your rights: see everything (Send me my data), take your yes back, have it all deleted. At once, in this chat, no reason needed. A number that is wrong can be changed within the hour after a session.
    Something else? Whoever runs this Easeback: { $contact }. You may also complain to your data protection authority.
privacy-rights-no-contact =
    Your rights: see everything (Send me my data), take your yes back, have it all deleted. At once, in this chat, no reason needed. A number that is wrong can be changed within the hour after a session.
    Whoever runs this Easeback has not said how to reach them. You may also complain to your data protection authority.
privacy-else = Anything else about your data?
export = Everything I keep about you, in one file. It's yours: keep it where nobody else looks.
export-table = Your numbers as a table.
withdraw-ask = I've taken your yes back. From now on I ask nothing about your health, and nothing comes by itself. Shall I also erase everything I keep?
withdrawn-kept = All right. I leave it sealed and untouched. Type "delete my data" when you want it gone; after thirteen months without a word from you it goes by itself.
agreed-again = Thank you. Your yes counts again from today.

harm-ask =
    I'm sorry, and thank you for telling me. It is counted, without your name, so that the people behind Easeback can see it.
    📞 If it may be serious, call { $number }.
    What was it? You can also skip.
harm-kept = Thank you. Please show it to a doctor or physio if it stays. I'll ask the safety questions again before your next session.
harm-kept-words = Thank you for telling me. It is counted; your words themselves are not kept. Please tell them to a doctor or physio if it stays. I'll ask the safety questions again before your next session.

link-code =
    To join another chat of yours with this one, type this code there within ten minutes:
    { $code }
    Never give it to anybody else: whoever has it could see your numbers.
link-confirm =
    This joins two chats into one: your numbers, your settings and your safety answers come together, and both chats show them. It can't be undone.
    Go on only if you made that code yourself, in a chat of your own. Where shall reminders come?
link-done = Done. Both chats are yours now, with the same numbers. Anything you delete goes in both.
link-same = That code was made in this very chat. Type it in the other one.
link-wrong = I don't know that code. It counts for ten minutes, and once. Type link in the other chat for a new one.
link-wait = That was one code too many. Wait ten minutes, then type link in the other chat for a new one.
link-left = All right. Nothing was joined.
link-not-now = Not in the middle of a session. Type the code again afterwards.

elsewhere-goes-on = You answered in your other chat. We go on there.
elsewhere-stopped = You stopped in your other chat, so nothing more comes here. If you're on the ball, tip your knees to one side, roll off, and let it go.
