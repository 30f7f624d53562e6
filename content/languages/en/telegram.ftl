### What a chat app shows around the talk: the list of commands, and the words in an empty chat (512 and 120 characters at most).

command-start = Say hello
command-session = Start a rest
command-stop = Stop, or stay quiet
command-help = What you can type
command-settings = Your settings
command-progress = Your numbers
command-results = What all others answered
command-why = Why a reminder came, or did not
command-language = Choose a language
command-privacy = What is kept about you
command-export = Get a copy of it
command-delete = Erase it

bot-description =
    I guide you through a calm ten-minute rest with a soft ball, for a sore low back. One word stops it.
    I'm a program, not a doctor, and nobody watches this chat. In an emergency, call your local emergency number.
bot-about = A calm ten-minute rest with a soft ball. A self-care guide, not a doctor.
group-invite = I only talk in private. You can write to me here: t.me/{ $bot }
share-place = 📍 Share where I am
