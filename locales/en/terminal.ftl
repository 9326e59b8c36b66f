# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Attention: { $text }
terminal-bad = Problem: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – done
terminal-empty = nothing typed yet (it looks like { $example })
terminal-empty-text = nothing typed yet
terminal-state-open = { $value } – not complete yet
terminal-state-right = { $value } – right
terminal-state-wrong = { $value } – wrong
terminal-group-empty = –
terminal-check-on = { $label }: on
terminal-check-off = { $label }: off
terminal-chosen = chosen
terminal-region-change = { $region } – change
terminal-region-keep = Leave it as it is
terminal-place = Save it elsewhere
terminal-more-regions = { $count ->
    [one] One more fits. Type a little more of the name to find it.
   *[other] { $count } more fit. Type a little more of the name to find yours.
}
terminal-actions = What you can do here
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – or just press Enter
terminal-language = Language (言語): { $name }

## How to answer

terminal-hint-number = Type a number or a letter and press Enter. ? shows help.
terminal-hint-text = Type the text, or the number of something you can do, and press Enter. ? shows help.
terminal-hint-key = Type or paste the product key, or the number of something you can do, and press Enter. ? shows help.
terminal-hint-region = Type a name, a code or a dialling code such as +44, or the number of a row, and press Enter.
terminal-hint-confirmation = Type the confirmation ID at once or group by group, such as D 512439. To change the country or region, type its name. ? shows help.
terminal-hint-busy = Please wait. Enter cancels.
terminal-help = Everything you can do has a number in square brackets. Type the number and press Enter.
    Where a letter follows in round brackets, the letter does the same.
    An empty line presses the main button, marked “or just press Enter”.
    = shows the whole page again. Ctrl-C cancels what is running, or closes.
terminal-help-key = The product key may be typed in capital or small letters, with or without dashes.
terminal-help-response = Anything else that you type is taken for the place of the response: its file, a table of many responses, or a folder of response files.
terminal-help-confirmation = The confirmation ID may be typed all at once, with or without spaces.
    A group of six digits goes into the next group that is missing or wrong; a letter before it chooses the group: D 512439.
    What you typed is kept when you close the wizard, so a call can be continued later.
terminal-help-region = Type part of a name in any language shown here, a two-letter code such as GB, or a dialling code such as +44.
    When only one country or region fits, it is chosen at once.

## When an answer was not understood

terminal-misread-number = There is no number { $number } here; the numbers go up to { $greatest }.
terminal-misread-text = That was not understood. Type one of the numbers in square brackets, or ? for help.
terminal-misread-empty = An empty line does nothing here yet. Type one of the numbers in square brackets, or ? for help.
terminal-misread-group = There is no group with that letter. The groups are named as shown above.

## On the way

terminal-ask-place = Where is the request to be saved? Type a folder, or a file name. An empty line leaves it as it is.
terminal-copied = You can copy this:
terminal-open = You find it here: { $address }
terminal-kept = Closed. What you typed is kept for the next time.
terminal-answers-over = The answers end here, and the wizard is closed.
terminal-closed = Closed.
terminal-cancelled = Cancelled.
