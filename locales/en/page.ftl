# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Get a confirmation ID
page-lead = For a computer without an internet connection. You need no account.
page-how = Type the eight groups of digits that the activation wizard shows. You can paste all of them into the first box.
page-how-filled = The digits came with the code that you scanned. Compare them with the screen of the computer.
page-group = Group { $label }
page-mark-wrong = Check again
page-mark-short = { $digits } of 6 digits
page-wrong = Compare group { $label } with the screen of the computer again.
page-all-right = All eight groups are right.
page-sent = Sent: these digits alone. They hold nothing about you.
page-submit = Get the confirmation ID
page-asking = Asking the activation service…
page-look-again = { $count ->
    [one] One group needs another look
   *[other] { $count } groups need another look
}
page-look-again-text = Everything typed is still here. Compare these groups with the screen of the computer:
page-mixed = These groups do not belong together
page-mixed-text = Each group is right by itself, but the eight of them do not make one installation ID. Compare all of them with the screen of the computer.
page-swapped-text = Swap them with the button below the boxes. Everything typed is still here.
page-other-vendor = This installation ID is not for a product of this vendor
page-other-vendor-text = Compare group 1 with the screen of the computer again, and check which product is to be activated there.
page-confirmation-typed = This is a confirmation ID
page-confirmation-typed-text = The installation ID is the other one: the digits in the boxes 1 to 8 of the activation wizard.
page-again = Please press the button once more
page-again-text = This page had been open for a long time, or was opened by another website. Everything typed is still here.

## The answer

page-answer-title = Your confirmation ID
page-answer-lead = Type it into the boxes A to { $last } of the activation wizard, then choose “Activate”.
page-answer-same = Asking again for the same computer gives the same digits and uses no further activation.
page-read = Read aloud
page-stop = Stop
page-spoken = { $label }: { $digits }.
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = zero one two three four five six seven eight nine
page-no-voice = This browser has no English voice.
page-copied = Copied.
page-not-copied = Copying did not work here. Select the digits and copy them yourself.
page-print = Print
page-another = Activate another computer

## Refusals and other ways

page-check-digits = Check the digits
page-call = Call the activation centre
page-lines-all = All countries and regions
page-local-time = Hours are in the local time of each line.
page-help = Help
page-languages = Language

## An address at which there is nothing

page-elsewhere = There is no page at this address
page-elsewhere-text = A character of it may have been mistyped, or lost in copying. These pages are here:

## Files

page-file = Do you have a request file?
page-file-how = The wizard can save one. Choose it here, and take the file that you get back to the computer.
page-file-submit = Get the response file
page-not-a-file = This is not a request file
page-not-a-file-text = Choose the file that the activation wizard saved; its name ends in request.json.
