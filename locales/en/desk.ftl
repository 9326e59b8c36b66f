# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = zero
digit-1 = one
digit-2 = two
digit-3 = three
digit-4 = four
digit-5 = five
digit-6 = six
digit-7 = seven
digit-8 = eight
digit-9 = nine

desk-centre = Activation centre: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = help desk
desk-role-supervisor = supervisor
desk-role-administrator = administrator
desk-role-auditor = auditor
desk-demo-token = This is the demonstration. Sign in at the desk with this token: { $token }

desk-demonstration = This is the demonstration
desk-demonstration-text = The activation service runs inside this program, with made-up keys. No token of your own is needed.
desk-demonstration-use = Sign in to the demonstration
    .key = D
desk-sign-in-title = Sign in
desk-sign-in-lead = With the token that your administrator gave you.
desk-sign-in = Sign in
    .key = S
desk-signing-in = Signing in…
desk-token = Token
desk-token-where = Where is my token kept?
desk-token-where-text = Your administrator makes it with kakunin-service token add, and can revoke it at any time.
desk-token-not-kept = It is kept until you close this window, and nowhere else.
desk-token-kept = It is kept in the keyring of this computer if it has one; otherwise until you close this window.
desk-call-waits = Your call is still here
desk-call-waits-text = The token is no longer valid. Sign in again; everything you typed has been kept.
desk-sign-out = Sign out

desk-leave = The call has not been finished. Sign out, and leave what was typed?
desk-stay = Stay signed in
desk-sign-out-now = Sign out now

desk-title-ready = Ready for a call
desk-title-hearing = Listen to the installation ID
desk-title-known = Decide
desk-title-release = Take the release code
desk-title-reading = Read the confirmation ID aloud
desk-title-file = Answered by file
desk-title-provisional = Read the 72-hour confirmation ID aloud
desk-call-lead = Ask the caller to read the eight groups of the installation ID.
desk-case = Case { $case }
desk-begin = Type what you hear
desk-begin-text = Each group is checked as soon as it has six digits. Groups may come in any order, and a whole ID can be pasted.
desk-kept-in-keyring = Your token is in the keyring of this computer.
desk-kept-without-keyring = Your token is kept until you close this window; the keyring is not used.
desk-kept-for-session = Your token is kept until you close this window: there is no keyring here.
desk-drop-file = A request file can be dropped on this window, too; its response is written beside it.
desk-answer-file = Answer a request file…
desk-file-answered = The response file is written
desk-looking-up = Looking up…
desk-look-up = Look up again
desk-clear = Clear the digits
desk-misheard = Group { $group } was misheard.
desk-say-group = Please read group { $group } again: six digits, slowly.
desk-say-release-group = Please read group { $group } of the release code again: six digits, slowly.
desk-mixed = Every group is right by itself, but together they do not make one installation ID. Check whether the caller has started over, and have all groups read from the screen as it is now.
desk-other-vendor = Group 1 belongs to no product of this vendor. Ask which product the caller wants to activate, and compare group 1 again.
desk-confirmation-typed = These are groups of a confirmation ID. Ask for the installation ID, in part 2 of the caller’s page.

desk-organisation = Organisation
desk-no-organisation = not known
desk-activations = Activations
desk-used = { $used } of { $limit } used
desk-blocked = Blocked
desk-trial = Trial in days
desk-blocked-stolen = The holder reported that others have the key.
desk-blocked-refunded = The purchase was refunded.
desk-blocked-abused = The key was used against its terms.
desk-blocked-error = The key was issued in error.
desk-kind = Note
desk-kind-text = Keys of this kind are not activated for a computer that uses the product.
desk-first-activation = First activation
desk-past = { $method }, { $date }
desk-past-released = { $made }; released { $end }
desk-ends-term = For a term, until { $moment }; renewed before then
desk-ends = Provisional, until { $moment }

desk-confirm = Give confirmation ID
    .key = G
desk-confirmation-provisional = Confirmation ID for 72 hours
desk-repeat = Again (R)
desk-copy = Copy as text
    .key = C
desk-copied = Copied
    .key = C
desk-read-aloud = Read aloud: group { $group }, { $at } of { $of }{ $repeats ->
    [0] { "" }
    [one] , read again once
   *[other] , read again { $repeats } times
}
desk-folded = { $product } · { $key }
desk-fold = Fold
desk-unfold = Show all
desk-read-keys = Space: next group · R: again · ←: back

desk-refuse = Decline politely
    .key = D
desk-resume = Back to the call
desk-say = Say to the caller
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Your case number is { $case }.
desk-say-cannot = I cannot complete this activation now. It is nothing you did wrong, and the product keeps working. Please note your case number, { $case }: with it we can go on where we stopped.
desk-not-done = This was not done
desk-nothing-lost = Everything you typed is still here.
desk-denied-token = This token is not valid. Ask your administrator for a new one.
desk-denied-role = Your role does not allow this.
desk-denied-nothing = The key is not active on that computer, or no longer, so there is nothing to release.
desk-denied-form = The service did not understand the request. Check what was typed.

desk-supervise = Supervisor
    .key = U
desk-ask-supervisor = This takes a supervisor
desk-ask-supervisor-text = A supervisor can raise the limit, release a computer, or give a confirmation ID for 72 hours. Ask one to type the token here: it authorises one act, and you stay signed in.
desk-supervisor-token = The supervisor’s token
desk-authorise = Authorise
    .key = A
desk-authorise-title = It is not kept.
desk-authorised = Authorisation for one act: { $name }
desk-carry-out-title-of = It is written down with the name { $name } and the case.
desk-raise = Raise the limit
    .key = R
desk-remove = Release a computer
    .key = L
desk-computers = Which computer
desk-computers-asked = Listing the computers that use this key…
desk-computer-seen = Last heard of { $date } · { $name }
desk-callers-computer = The caller’s
desk-more-computers-title = More computers use this key.
desk-more-computers = Show more
desk-provisional = 72 hours
    .key = P
desk-confirm-host = Confirm the KMS host
    .key = P
desk-amount = How many more computers (1 to 1000)
desk-amount-wrong = A number from 1 to 1000.
desk-reason = Reason, for the audit log
desk-carry-out-title = It is recorded with your name and the case.
desk-carry-out = Do it
    .key = O
desk-raised = The limit is raised
desk-removed = The computer is released
desk-in-audit-log = It is in the audit log with your name, the reason and the case.

desk-reopen = Open the last call again
desk-open-release = Release code
desk-close-release = Without the release code
desk-release-code = Release code
desk-release-title = The caller’s computer shows it after releasing its activation.
desk-take-release = Take release code
desk-release-wrong = Every group is right by itself, but together they do not make a release code. Have the code read again, group by group.
desk-released = The activation was released
desk-say-released = The activation is released; another computer can use it now.

desk-finish = Finish call
    .key = F

desk-caller-sees = What the caller sees
desk-caller-speaks = Caller: { $language }
desk-sees-overview = Account
desk-sees-key = Product key
desk-sees-method = Ways
desk-sees-internet = Internet
desk-sees-telephone = Telephone
desk-sees-success = Done
desk-sees-failure = Failure
desk-sees-details = Details
desk-sees-notice = At start
desk-means = = “{ $label }”

desk-code-query = Error code, or words from it
desk-no-code = No error code fits.
desk-code-what = What happened: { $words }
desk-code-why = Why: { $words }
desk-code-say = Say: { $words }
desk-code-do = Do: { $words }

desk-do-key = Have the first two groups of the key read, and no more: the others are secret. If it is a genuine key that does not work, decline politely and refer the caller to the seller; do not ask where it came from.
desk-do-count = Ask whether a computer is no longer used. Its activation can be released there; or a supervisor raises the limit.
desk-do-network = Go on with the telephone way; the network can be put right later.
desk-do-service = Go on by telephone. If it happens in several calls, tell the people who run the service.
desk-do-kms = This is between the computer and the organisation’s own host. Refer the caller to the system administrator; there is nothing to confirm by telephone.
desk-do-clock = Have the caller set date, time and time zone right, and try again.
desk-do-hardware = Activate again on the same key: it is the same computer, or a new one in its place.
desk-do-cid-1 = Read the marked groups again, one at a time. The caller types only those; the others stay.
desk-do-cid-2 = Count the groups with the caller from A on. One was left out or typed twice; read that group again.
desk-do-cid-3 = The caller’s page shows another installation ID than the one you heard. Have group 1 on the screen read and compare it; if it differs, take the new ID and give a confirmation ID for it.
desk-do-cid-4 = The 72 hours are over. Look the installation ID up again and give a new confirmation ID.
desk-do-cid-5 = The caller has typed the installation ID into the boxes with letters. Read the confirmation ID, and have it typed from box A on.
desk-do-installation = Have all groups read again from the screen as it is now. If the ID was used up (IID-2), have the product key removed and entered again; the caller then reads a new one.
desk-do-telephone = Go on with this call: it works from any region. Or offer the file way.
desk-do-file = Have the request file made again on the computer that is to be activated, and answer that one.
desk-do-storage = Have the caller make room on the disk or ask the system administrator; the activation can be repeated without cost.
desk-do-terms = A key with terms is activated over the internet or by file. Where neither is possible now, a supervisor gives a confirmation ID for 72 hours. What is over, the seller prolongs.
desk-do-other = Note the code in the case and refer the caller to the system administrator.
