# Words of the wizard's pages. Terms as in glossary.md.

## Dates, times and lists

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
time = { $hour }:{ $minute }
moment = { $date }, { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
    [hours] { $amount ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
   *[minutes] { $amount ->
        [one] { $amount } minute
       *[other] { $amount } minutes
    }
}
list-separator = { ", " }
weekday-monday = Mon
weekday-tuesday = Tue
weekday-wednesday = Wed
weekday-thursday = Thu
weekday-friday = Fri
weekday-saturday = Sat
weekday-sunday = Sun

## On every page

window-title = { $title } – { $product }
steps = Step { $at } of { $of }
alert = { $product } — not activated
status-activated = Activated
status-grace = Not activated yet
status-notice = Action needed
nothing-is-lost = Nothing is lost. { $product } keeps working while you sort this out.
nothing-is-lost-host = Nothing has changed on this computer, and no activation was spent.
everything-still-works = { $product }: Everything keeps working as before.
remark = { $what } { $next }
remark-key-2 = Check character { $position } in group { $group } again.
remark-key-2-look-alike = Character { $position } in group { $group } is a { $script ->
        [greek] Greek
       *[cyrillic] Cyrillic
    } letter that looks like { $symbol }. Type it again.
remark-key-6-host = This key is for the computers that use the product. A KMS host takes a KMS host key, which the vendor gives to your organisation.
remark-cid-1 = { $count ->
    [one] Ask for group { $groups } again.
   *[other] Ask for groups { $groups } again.
}
groups-exchanged = Groups { $one } and { $other } are swapped.

## Buttons and links. “key” is the letter that presses the button together with Alt.

button-next = Next
    .key = N
button-back = Back
    .key = B
button-cancel = Cancel
    .key = C
button-close = Close
    .key = L
button-later = Later
    .key = L
button-finish = Finish
    .key = F
button-activate = Activate
    .key = A
button-retry = Try again
    .key = T
button-check-again = Check again
    .key = A
button-enter-key = Enter product key
    .key = E
button-change-key = Change product key
    .key = K
button-details = Details
    .key = D
button-copy = Copy
    .key = C
button-clear = Clear all
    .key = L
button-exchange = Swap them
    .key = W
button-use-telephone = Activate by telephone
    .key = P
button-use-internet = Activate over the internet
    .key = I
button-seller = Contact the seller
    .key = S
button-support = Ask the vendor for help
    .key = V
button-use-file = Activate by file
    .key = F
button-save-request = Save request
    .key = S
button-open-response = Open response
    .key = O
button-browse-request = Choose a folder…
button-browse-response = Choose the file…
button-change-line = Change
    .key = N
button-qr = QR code
    .key = Q
button-sheet = Call sheet
    .key = H
button-key-advice = About product keys
    .key = U
button-release = Release
    .key = R
button-open-privacy = Open in the browser
    .key = O
link-privacy = Privacy statement
link-details = Details
link-copy = Copy
link-copy-details = Copy details
copied = Copied
link-help = Help with { $code }
link-show = Show
link-release = Release this activation
link-regional-numbers = Numbers for all regions

## Account page

overview-title = Activation
overview-lead = { $product } on this computer.
overview-lead-all-users = { $product } for all users of this computer.
overview-activated = Activation is complete
overview-activated-for-good = { $method } on { $date } · no renewal needed
overview-activated-on = { $method } on { $date }
overview-activated-term = { $method } on { $date } · to be activated again by { $renewal }
overview-activated-until = { $method } on { $date } · renewed automatically, valid until { $renewal }
overview-provisional = Provisionally activated
overview-provisional-text = Until { $end }. Before then, ask the activation centre for the permanent confirmation ID, or activate over the internet.
overview-not-activated = Not activated yet
overview-not-activated-text = { $product }: A product key is installed. Activate by { $date }; over the internet it takes about a minute.
overview-no-key = No product key yet
overview-no-key-text = { $product }: To activate, enter the product key of your organisation.
overview-kms-waiting = Waiting for your organisation’s KMS host
overview-kms-waiting-text = { $product } activates by itself; you have nothing to do.
overview-lead-host = This computer as a KMS host, which activates the others of your organisation.
overview-host = This computer is a KMS host
overview-host-text = It activates: { $products }.
overview-no-host = Not a KMS host yet
overview-no-host-text = A KMS host key is installed. Activate it, and this computer can activate the others.
overview-no-host-key-text = Enter the KMS host key of your organisation, and this computer can activate the others.
fact-serves = Activates
serves-nothing = Nothing yet
fact-product = Product
fact-key = Product key
fact-remaining = Remaining activations
fact-trial = Trial until
fact-subscription = Subscription until
fact-features = Features
fact-limit = Limit
subscription-in-grace = { $end } · to be renewed by { $until }
fact-computer = This computer
fact-activated = Activated
fact-installation-id = Installation ID
fact-release-code = Release code
fact-what = What happened
fact-why = Why
fact-next = What to do next
fact-code = Quote this code
product-with-edition = { $product }, { $edition }
key-none = None installed
key-kind-mak = MAK
key-kind-kms-client = KMS client key
key-kind-kms-host = KMS host key
remaining = { $left } of { $limit }
computer-new = Not registered yet
computer-unchanged = Unchanged since activation
computer-slightly-changed = A few parts changed; the activation stays valid
computer-changed = Many parts changed since activation
method-internet-done = Activated over the internet
method-telephone-done = Activated by telephone
method-file-done = Activated by file
method-kms-done = Activated by your organisation
activated-how = { $method } on { $date }

## Product key

key-title = Enter your product key
key-lead = It has 25 characters. Look in the e-mail of your purchase, or ask your system administrator.
key-title-host = Enter the KMS host key
key-lead-host = It has 25 characters. The vendor gives it to your organisation, for the few computers that activate all others.
key-label = Product key
key-automatic = Activate automatically over the internet
key-automatic-hint = Sends only an ID made from the key, and hardware information; nothing about you.
key-old-title = A key of the former licensing system
key-old-text = It is exchanged for a new key over the internet, once. Without the internet, ask the seller for the new key.
key-replaced-title = Your key was replaced
key-replaced-text = The new product key { $last }-… is installed in place of the old key, which is no longer needed.
key-advice-title = Can’t find the key, or it doesn’t work?
key-advice-summary = What a key looks like, where to find it, and what to do when it is in use elsewhere

## Ways to activate

method-title = How would you like to activate?
method-lead = Every way has the same result, and you can change your mind on the way.
method-internet = Internet
method-internet-checking = Done in a few seconds. Checking the connection…
method-internet-connected = Done in a few seconds. This computer is connected.
method-recommended = Recommended
method-telephone = Telephone
method-telephone-hint = Call, read out the digits on the screen, and type the digits you hear. About four minutes.
method-file = File
method-file-hint = For a computer without any connection: save a request, get the response on another device, open it here.
method-host-file = Without an internet connection
method-host-file-text = Activate by file: { $command } writes a request, which the vendor answers.

## Internet

internet-title = Activating over the internet
internet-lead = This usually takes a few seconds.
internet-progress = Asking the activation service…
waiting-passed = { $seconds ->
    [one] { $seconds } second has passed.
   *[other] { $seconds } seconds have passed.
} You can cancel at any time; nothing is lost.
internet-sent = Sent: an ID made from your product key, and hardware information. Nothing that identifies you.
internet-sent-host = Sent: an ID made from your product key, and the public key of this KMS host. Nothing that identifies you.

## What is said when the product starts

notice-waiting = { $product } is not activated yet. Everything works, and it keeps trying by itself.
notice-trying-title = Asking your organisation’s KMS host
notice-trying = Looking for the KMS host and asking it…
notice-sent = Sent to that host only: an ID made from the product key, the name of this computer, and hardware information.

## Privacy

privacy-title = Privacy
privacy-sent = What this program sends when it activates
privacy-telephone = By telephone and by file this computer sends nothing itself; the digits and the file hold the same.
privacy-address = The vendor’s statement

## Telephone

telephone-title = Activate by telephone
telephone-region = Country or region
telephone-line = { $region }: { $number }
telephone-line-hint = Choose the number you call
telephone-read = Call and read out the installation ID
telephone-type = Type the confirmation ID you hear
telephone-paste = You can paste it
installation-id = Installation ID
confirmation-id = Confirmation ID
languages-open = Language
region-open = Country or region
region-choose = Choose a country or region
region-search = Name, code or dialling code
region-detail = { $code } · { $dialling }
region-nothing = No country or region matches. Try the dialling code, for example +44.
line-toll-free = Toll-free
line-toll = Toll
line-tty = Text telephone
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Open day and night
line-open-until = Open · until { $time }
line-closed = Closed
line-opens-today = Closed · opens { $time }
line-opens-later = Closed · opens { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Every day, 24 hours
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = You can also call a line of another region; the list shows them all.
no-line-title = { $code }  { $title }

## Results

success-title = { $product } is activated
success-for-good = No renewal is needed on this computer.
success-term = This activation is valid until { $date }. Activate again with the same key by then.
success-until = It renews itself. This activation is valid until { $date }.
success-provisional = This activation is provisional and ends on { $end }. Before then, ask the activation centre for the permanent confirmation ID.
success-host-title = This computer is now a KMS host
success-host = As soon as its service runs (kakunin-kms serve), it activates: { $products }.
not-opened = No program here opens this. Its address:
failure-ways = Other ways
failure-former = Former key
failure-former-text = Enter the product key { $key }-… again, and its activation is back at once. It costs nothing.
copied-release =
    Installation ID: { $id }
    Release code: { $code }
copied-details = { $code }: { $title }
    { $what }
    Installation ID: { $id }

## Details

details-title = Details of this computer
details-lead = The activation belongs to these parts together. A few may change without affecting it.
details-lead-host = What this KMS host was activated with.
part-machine-id = Operating system installation
part-system = System board
part-processor = Processor
part-disk = System disk
part-network = Network adapters
part-memory = Memory size
part-kept = Unchanged
part-changed = Changed
part-missing = Not found
part-added = New

## By file

file-title = Activate by file
file-lead = For a computer without a network. Only two small files are exchanged; nothing in them identifies you.
file-save = Save the request
file-saved = Saved
file-saved-next = Take this file to a device with an internet connection, for example on a USB drive.
file-request-path = Where the request is saved
file-request-example = A folder, or a file name
file-answer = Get the response
file-answer-self = On any device
file-answer-vendor = The vendor answers it.
file-answer-other = Otherwise
file-answer-others = The activation centre answers it as well. For many computers an administrator answers all at once.
file-open = Open the response
file-response-path = Where the response is
file-response-example = Drop the file here, or type where it is

## Releasing the activation

release-title = Release this activation
release-lead = Another computer can use it then. { $product } keeps working here, and shows that it is not activated.
release-internet = Over the internet
release-internet-hint = The activation service records it at once.
release-code = With a release code
release-code-hint = Needs no connection: you read the code to the activation centre.
release-progress = Telling the activation service…
release-sent = Sent: the installation ID, and proof of the product key. Nothing that identifies you.
release-done-title = The activation was released
release-done-text = Another computer can use it now. { $product } keeps working here.
release-untold-title = Please tell the activation centre
release-untold-text = { $product } is no longer activated here. Call the activation centre and read out these digits: once they are recorded, another computer can use the activation.
release-untold-short = The activation was released here. It is free for another computer once the activation centre has your release code.
release-call = Call the activation centre
release-read = Read out the digits
release-code-label = Installation ID, then release code

## On paper and on another device

qr-instead = This needs no call and works at any hour: scan it with a telephone that has a camera. The page shows the confirmation ID to type below.
qr-text = Scan this with a phone: the page it opens gives you the confirmation ID, without a call.
sheet-title = Call sheet for the activation by telephone
sheet-saved = Call sheet saved
sheet-open = Open
sheet-hours = All hours are in the time of the computer on which this sheet was made.
sheet-secret = Nothing on this sheet is secret: the digits activate this one computer only.
