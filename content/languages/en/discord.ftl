### Slash commands in Discord, and what is said around the talk there. Nothing here tells anybody's health.

slash-session = session
slash-stop = stop
slash-remind = remind
slash-progress = progress
slash-results = results
slash-settings = settings
slash-privacy = privacy
slash-export = export
slash-delete = delete
slash-help = help
slash-why = why

command-remind = When I remind you

slash-invitation = invitation
command-invitation = Post a card with which people find me
discord-below = I'm here, below.
discord-moved =
    Let's talk in private: { $link }
    Nothing there? Allow direct messages from this server, or add me to your own apps, then try again.
discord-closed =
    I could not write to you: your direct messages are closed for me. Allow them for this server, or add me to your own apps. Then write to me here: { $link }
discord-unreachable = I can't open our private chat just now. Please try again in a minute, or write to me directly.
discord-not-yours = That button belongs to somebody else's talk, so nothing has changed. For your own, type /session.
discord-card =
    I'm Easeback. I guide a calm ten-minute rest, one message at a time, in a private chat. I'm a program, not a doctor.
    Nobody here sees what we write.
discord-card-button = Talk in private
discord-card-where = Where shall I post a card? Choose up to five channels. It calls nobody.
discord-card-not-yours = Cards are posted by whoever manages this server.
discord-card-posted = { $count ->
    [one] Posted in one channel.
   *[other] Posted in { $count } channels.
 }
discord-card-refused = Posted: { $count } of { $asked }. In the other channels I may not write; let me see them and send messages there.
