# Words of the command line.

command-usage = Usage
command-usage-options = options
command-usage-command = command
command-heading-commands = Commands
command-heading-options = Options
command-heading-arguments = Arguments

command-kakunin = Activates a product. Without a command, opens the activation wizard.
command-status = Shows whether the product is activated on this computer
command-key = Installs or removes the product key
command-key-set = Installs a product key
command-key-set-key = The product key, or - to read it from the standard input
command-key-set-file = Read the product key from this file
command-key-set-auto = Activate over the internet in the background when the product next starts
command-key-remove = Removes the installed product key, and with it the activation stored on this computer
command-key-remove-last = The name of the key to remove: its first two groups, as status shows them
command-activate = Activates over the internet, now
command-installation-id = Prints the installation ID to read out over the telephone
command-confirm = Activates with the confirmation ID you received
command-confirm-id = The confirmation ID, all at once or in groups, or - to read it from the standard input
command-history = Shows what happened to the activation on this computer
command-parts = Shows the parts by which this computer is recognised, and what changed
command-explain-about = Explains an error code
command-explain-code = The code, for example CNT-1
command-launch = For products to call when they start: activates in the background if so arranged, and opens the wizard only when needed
command-agent = Activates and renews in the background whatever is due, until it is told to end
command-agent-once = Do once what is due now, and end
command-kms = Sets which KMS host of the organisation is asked
command-kms-set = Asks this KMS host from now on
command-kms-set-host = A name or an IP address, with a port if it is not 8482; an IPv6 address with a port in brackets
command-kms-clear = Finds the KMS host by DNS again
command-kms-show = Shows which KMS host is asked, and the client ID by which it knows this computer
command-doctor = Checks each step of an activation and reports the first problem
command-help = Shows this help, or that of a command
command-help-command = The command, for example { "key set" }
command-demo = Shows the demonstration: its product keys and how to play the activation centre
command-demo-desk = Prints the confirmation ID for an installation ID, as the activation centre would read it out
command-demo-desk-id = The installation ID, all at once or in groups

command-option-text = Show the wizard as text on the terminal, even where there is a display
command-option-answers = Give the answers in this file to the wizard as text, one on each line
command-option-mode = The window is light or dark: { "light" } or { "dark" }
command-option-contrast = High contrast or not: { "more" } or { "usual" }
command-option-json = Answer in JSON
command-option-lang = Speak this language: { "en" }, { "ja" }, …
command-option-product = The product, by its name in the catalogue; otherwise the catalogue’s first
command-option-catalogue = The vendor’s signed catalogue
command-option-vendor = The vendor’s id, if several have a catalogue here
command-option-state = The folder that keeps the activation
command-option-all-users = Act for all users of this computer, as administrator
command-option-service = Ask the activation service at this address instead of the catalogue’s
command-option-help = Show this help
command-option-version = Show the version

## Arguments that were not understood

command-misuse-missing = Something is missing: { $named }. See { $help }.
command-misuse-command = There is no such command. See { $help }.
command-misuse-value = The value of { $named } cannot be used here, or there is none. See { $help }.
command-misuse-key = This contains a product key ({ $shown }), which must not be written down here. To install it: { $kakunin } key set KEY. Elsewhere, name it by its first two groups.
command-misuse-token = This contains the token of a member of staff ({ $shown }), which must not be written down here. See { $kakunin } --help.
command-misuse-argument = There is an argument too many, or one that does not belong here. See { $help }.
command-misuse-not-utf-8 = An argument is not text in UTF-8. See { $help }.

## Failures

# The title of a message box, where there is no terminal.
message-title = Product activation
message-title-desk = Help desk
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = The catalogue has no such product. It has: { $known }.
command-unknown-code = There is no such error code. Codes look like CNT-1.
command-other-key = Nothing was removed. The installed key is { $installed }-…; name it to remove it: { $kakunin } key remove { $installed }
command-other-key-release = Nothing was released. The installed key is { $installed }-…; name it to release its activation: { $kakunin } release { $installed }
command-nothing-activated = Nothing was released: nothing is activated on this computer with the installed product key.
command-no-release-code = There is no release code to show: nothing was released with the installed product key, or the activation service knows of it already. Where the product key was lost with the settings, install it again first.
command-file = { $path } cannot be read: { $cause }
command-file-folder = this is a folder; name a file
command-file-missing = there is no such file
command-file-forbidden = you have no permission to read it; copy it to a folder of your own, or ask its owner
command-file-too-large = it is too large for a file of its kind
command-file-not-text = it is not a text
command-file-pipe-or-device = this is a pipe or a device, not a file; name a file
command-file-not-a-name = no file can have this name (a device such as NUL, a colon, or a dot or space at the end); name another one
command-file-in-use = another program is using it; close that one and try again
command-answer = Line { $line } of the answers does not fit the page where it was given, and nothing after it was done. The page, and why the answer does not fit it, are above.
command-answers-untaken = The wizard was closed before line { $line } of the answers. That line and those after it were not used.
command-not-a-host = This is not the address of a KMS host. Write a name or an IP address, with a port if it is not 8482, for example kms.office.example:8482 or [2001:db8::7]:8482.
command-not-a-service = This is not the address of an activation service. It begins with https:// (or http:// for trials), for example https://activation.momiji.example/.
command-service-beginning = The beginning of this address is missing. Write it as { $address }
command-service-sign-in = The address of an activation service holds no user name and no password. Write it without them, for example https://activation.momiji.example/.
command-no-installation-id = This computer has a KMS client key. A KMS host of your organisation activates it, so no installation ID is needed. To ask the host now: { $kakunin } activate
command-no-language = The language “{ $tag }” is not available, so this goes on in English. Available are: { $languages }.
command-not-written = The answer could not be written: { $cause }
command-no-place = There is neither a display nor a terminal for the wizard. Use a command instead; see { $kakunin } --help.
command-not-administrator = Only an administrator of this computer can act for all its users: this user cannot write to { $path }. Run the command again as administrator, or with sudo.
command-system = The system refused something that is needed: { $cause }
command-demo-failed = The demonstration could not be prepared: { $cause }
command-not-an-installation-id = This is not a whole installation ID: it has eight groups of six digits, and their check digits have to agree.
command-no-demo = A vendor’s catalogue is installed here, so there is no demonstration.

## Status

command-status-activated = { $product } has been activated since { $since }.
command-status-provisional = { $product } has been activated provisionally since { $since }, until { $until }. Before then, ask the activation centre for the permanent confirmation ID.
command-status-activated-until = { $product } has been activated since { $since }, valid until { $until }. It is renewed automatically before then.
command-status-activated-term = { $product } has been activated since { $since }, valid until { $until }. Activate it again with the same key by then.
command-status-grace = { $product } is not activated yet. Everything works; please activate it by { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Everything works as before.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = This applies to all users of this computer.
command-status-licence = Adds the signed licence to the answer in JSON
command-status-key = Product key: { $last }-… ({ $kind })
command-status-no-key = Product key: none
command-status-automatic = It will be activated over the internet when the product next starts.
command-status-released = The activation was released here, and the activation centre still needs the release code. To show it: { $kakunin } release --show
command-status-count = Activations: { $used } of { $limit } used
command-status-terms = { $name }: { $value }

## Product key

command-key-installed = The product key { $last }-… is installed ({ $kind }).
command-key-automatic = { $product } activates in the background when it next starts.
command-key-by-hand = The activation wizard opens when { $product } next starts. To activate now: { $kakunin } activate
command-key-activated-already = { $product } is activated with it.
command-key-removed = The product key { $last }-… was removed.
command-key-removed-activation = The product key { $last }-… was removed, and with it the activation stored on this computer. The activation centre still counts this computer.

## History and parts

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Nothing has happened yet.
command-history-key-installed = Product key installed
command-history-own-key-installed = KMS client key of this edition installed
command-history-key-removed = Product key removed
command-history-activated = Activated
command-history-renewed = Renewed
command-history-released = Activation released
command-history-failed = Did not succeed:
command-history-restored = Damaged file restored from the copy before
command-history-started-anew = Damaged files replaced; what was before is lost
command-history-count = { $count ->
    [one] { $count } computer known, { $threshold } needed
   *[other] { $count } computers known, { $threshold } needed
}
command-history-renewal = time to renewal: { $span }
command-history-retry = time to next attempt: { $span }
command-part = { $part }: { $change } (weight { $weight })
command-parts-same = Unchanged weights: { $kept } of { $of }. This counts as the same computer.
command-parts-little = Unchanged weights: { $kept } of { $of }. But little was known of the computer that was activated, and this one tells more: this counts as another computer, which needs to be activated again.
command-parts-other = Unchanged weights: { $kept } of { $of }. This counts as another computer, which needs to be activated again.

command-explain = { $code }: { $title }
    What happened: { $what }
    Why: { $why }
    What to do next: { $next }

## KMS

command-agent-next = Next attempt: { $moment }
command-policy-ignored = The policy { $place } is not followed: it must be readable and of the right form, and only administrators may be able to write it.
command-kms-host-policy = KMS host: { $host } (by policy)
command-kms-host-set = KMS host: { $host } (set for this product)
command-kms-host-file = KMS host: { $host } (from the file { "kms-host" } beside the catalogue)
command-kms-host-environment = KMS host: { $host } (from KAKUNIN_KMS_HOST)
command-kms-host-dns = KMS host: found by DNS ({ $domains })
command-kms-host-nowhere = KMS host: none is set, and there is no domain to look for one in
command-kms-last = Last lease from: { $host }
command-kms-retry = Time between attempts, as the host said: { $span }
command-kms-client-id = Client ID: { $id }

## Doctor

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Catalogue
command-doctor-key = Product key
command-doctor-name = Name
command-doctor-port = Port
command-doctor-tls = Secure connection
command-doctor-clock = Clock
command-doctor-answer = Answer of the KMS host
command-doctor-well = No problem was found.

## Demonstration

demo-introduction = This is the demonstration of Kakunin, with the products of Momiji Software, which does not exist. Product keys to try:
demo-key-good = activates
demo-key-used-up = all activations are used (CNT-1)
demo-key-blocked = blocked by the vendor (KEY-5)
demo-key-other-product = for another product (KEY-3)
demo-key-kms-client = KMS client key, for an organisation’s KMS host
demo-key-kms-host = KMS host key, does not belong on this computer (KEY-6)
demo-desk = To play the activation centre on the telephone, type in another terminal:
demo-desk-argument = INSTALLATION-ID

## By file, and releasing

command-request = Activates by file: writes the request
command-request-save = Writes a request file, to be answered where there is a network
command-request-file = The file; in a folder, one is made; - is the standard output. Nothing else is overwritten
command-response = Activates by file: takes the response
command-response-load = Activates with the response to this computer’s request
command-response-file = The response file, a table of many responses, or a folder of response files; - is the standard input
command-standard-input = The standard input
command-request-saved = The request is in { $path }. Get the response, then: { $kakunin } response load FILE
command-request-page = It is answered on { $address }, or by the activation centre.
command-release = Releases this computer’s activation, so that another computer can use it
command-release-last = The name of the installed key: its first two groups, as status shows them
command-release-offline = Ask nobody: show a release code for the activation centre
command-release-show = Shows the release code again, until the next activation; releases nothing
command-released = The activation was released. { $product } keeps working here, and shows that it is not activated.
command-released-offline = { $product } is no longer activated here. Read this to the activation centre; then another computer can use the activation:
    Installation ID: { $id }
    Release code: { $code }
command-demo-respond = Answers a request file, as the vendor would
command-demo-respond-file = The request file
demo-responded = The response is in { $path }.

## A translator's folder

command-option-locales = Show the messages in this folder of translations, TAG/*.ftl, in place of the program’s
command-locales-no-tag = { $place }: The name of this folder is no language tag, so its messages are left out. A tag looks like fr, pt-BR or zh-Hant.
command-locales-no-language = { $place }: There are no messages in this folder. It holds one folder for each language, named by its tag, for example fr, with .ftl files in it.
command-locales-unread = { $place } cannot be read: { $detail }
command-locales-not-utf-8 = { $place }: This is not UTF-8, so the whole file is left out. Save it as UTF-8.
command-locales-nested = { $place }: Brackets are nested too deeply here, so the whole file is left out.
command-locales-syntax = { $place }: This cannot be read ({ $detail }). The program’s own words are shown in its place.
command-locales-blank = { $place }: { $message }, or a choice in it, has no words.
command-locales-twice = { $place }: { $message } was there before, at { $detail }. The first one is shown.
command-locales-unknown = { $place }: The program has no message { $message }.
command-locales-foreign = { $place }: { $message } names { $detail }, which it is not given. The program’s own words are shown in its place.
command-locales-leaves-out = { $place }: { $message } leaves out { $detail }.
command-locales-lacks = { $place }: { $message } lacks { $detail }. The program’s own words are shown there.
command-locales-key = { $place }: { $message } is “{ $detail }”. An access key is one letter or digit.
command-locales-plural = { $place }: { $message } has no plural form for: { $detail }. The form with the asterisk is shown for it.
command-locales-choice = { $place }: { $message } has a choice that the program does not give: { $detail }. It gives: { $given }.
command-locales-no-choice = { $place }: { $message } has no choice for: { $detail }. The one with the asterisk is shown for it.
command-locales-typed = { $place }: { $message } leaves out { $detail }. This is typed, or named, in the same way in every language.
command-locales-missing = { $place }: { $count ->
    [one] 1 message is not there yet; it is shown in the program’s own words: { $detail }
   *[other] { $count } messages are not there yet; they are shown in the program’s own words: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] 1 more line is about this folder. Mend these first.
   *[other] { $count } more lines are about this folder. Mend these first.
}
