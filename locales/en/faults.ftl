# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Product key

fault-key-1 = This does not look like a product key
    .what = What was typed is not a product key.
    .seen = { $symbols ->
        [none] There is no product key in the text.
        [several] There is more than one product key in the text; give only the one for this computer.
        [0] Nothing has been typed yet. A product key has 25 characters.
        [25] All 25 characters are there, but several of them do not fit together.
        [one] A product key has 25 characters; only { $symbols } was typed.
       *[other] A product key has 25 characters; { $symbols } were typed.
    }
    .why = A product key has 25 letters and digits in five groups of five. One or more of them were left out, added or misread.
    .next = Copy the whole key again from the e-mail or letter it came in.
fault-key-2 = One character of the key is not right
    .what = The key has its full length, but one character does not fit the others.
    .seen = The { $position ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] { $position }th
    } character of the { $group ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] { $group }th
    } group is not right{ $script ->
        [cyrillic] { ":" } it is a Cyrillic letter that looks like { $symbol }.
        [greek] { ":" } it is a Greek letter that looks like { $symbol }.
       *[none] { "." }
    }
    .why = Characters that look alike, such as 8 and B or 5 and S, are easily misread.
    .next = Compare the key with the original and correct that character.
fault-key-3 = This key is for another product
    .what = The key was typed correctly, but it belongs to another product.
    .seen = The key was typed correctly, but it belongs to another product ({ $product }).
    .why = Each product has its own keys; a suite and its single applications do not share them.
    .next = Enter the key that came with this product.
fault-key-4 = The vendor has no record of this key
    .what = The key was typed correctly, but the activation service has no record of it.
    .why = Keys are sometimes sold or passed on without the vendor’s knowledge. The person who receives one usually cannot tell.
    .next = Ask the seller, or whoever gave you the key, for a working key or a refund. What a genuine key looks like is shown where you enter it.
fault-key-5 = This key has been blocked
    .what = The vendor has blocked this key, so it can no longer activate the product.
    .why = A key is blocked when it was made public, taken from its owner or refunded. The person who uses it often knows nothing about that.
    .next = Ask the seller, or whoever gave you the key, for a new key or a refund. What a genuine key looks like is shown where you enter it.
fault-key-6 = Another kind of key is needed here
    .what = This is a product key, but not of the kind that is needed here.
    .why = The vendor activates computers that have a multiple activation key (MAK). A computer with a KMS client key is activated, and released, by the KMS host of its organisation; a KMS host key belongs on that host alone.
    .next = Ask your system administrator whether the KMS host of your organisation activates this computer, or which key belongs on it.
    .why-host = The vendor gives a KMS host key for a KMS host. Multiple activation keys (MAK) and KMS client keys are for the computers that use the product.
    .next-host = Enter the KMS host key of your organisation; the other keys are for its computers.
fault-key-7 = No product key has been entered
    .what = The product does not have a product key yet.
    .why = No key was entered at installation, or the key has been removed since.
    .next = Enter the product key. It is in the e-mail about your purchase, or your system administrator has it.
    .next-host = Enter the KMS host key of your organisation.
fault-key-8 = This key has expired
    .what = This key can no longer activate further computers.
    .seen = This key could activate further computers until { $since }.
    .why = Some keys are issued for a limited time, such as the term of a contract. Computers that were activated before stay activated.
    .next = Ask your system administrator, or the seller, for a key that is still valid.
    .next-host = Ask the seller for a KMS host key that is still valid.

## Count

fault-cnt-1 = All activations of this key are used
    .what = Every activation that this key allows is in use.
    .seen = This key covers { $limit ->
        [one] { $limit } computer
       *[other] { $limit } computers
    }, and { $used ->
        [one] { $used } is
       *[other] { $used } are
    } using it.
    .why = A computer that was replaced or repaired keeps its activation until somebody releases it.
    .next = Ask your system administrator to release a computer that is no longer used, or ask the activation centre or the seller for more activations.
    .next-desk = A computer that is no longer used can be released, or the seller can add more activations.
    .next-host = Release the activation of a KMS host that is no longer used (kakunin-kms release), or ask the seller for more activations.

## Network

fault-net-1 = There is no network connection
    .what = This computer is not connected to a network.
    .why = The network cable is unplugged, Wi-Fi is off or out of reach, or aeroplane mode is on.
    .next = Connect this computer to the internet and try again. Activation by telephone needs no connection.
    .why-host = None of its network adapters is connected and has an address.
    .next-host = Connect this computer to the internet and try again. If it is to stay without a connection, activate it by file.
fault-net-2 = The activation service was not found
    .what = The name of the activation service was not found.
    .seen = The name { $host } was not found.
    .why = The internet is out of reach at the moment, or the name server (DNS) of this network does not know the service.
    .next = See whether another website opens in your browser, then try again. If it opens, ask your system administrator to check the name server.
    .why-host = The internet is out of reach at the moment, or the name server (DNS) that this computer asks knows no names outside the organisation.
    .next-host = Let the name server of this computer find names on the internet, then try again. Activation by file needs no connection.
fault-net-3 = The activation service does not answer
    .what = The activation service refused the connection or did not answer in time.
    .seen = { $cause ->
        [timed-out] { $host } did not answer in time.
       *[refused] { $host } refused the connection.
    }
    .why = A firewall may be holding the connection back, or the service may be busy or under maintenance.
    .next = Wait a few minutes and try again. If nothing changes, ask your system administrator to allow the connection.
    .next-host = Allow this computer connections to the activation service. If they are allowed, wait a few minutes and try again.
fault-net-4 = The secure connection is not trusted
    .what = The certificate of the connection is not the activation service’s own, so nothing was sent.
    .seen = { $cause ->
        [known] The certificate shown for { $host } was issued by “{ $issuer }”. It is not the service’s own, so nothing was sent.
       *[unknown] The certificate shown for { $host } is not the service’s own, so nothing was sent.
    }
    .why = A security program on this computer or a device on this network probably opens encrypted connections to inspect them.
    .next = Ask your system administrator to leave connections to the activation service uninspected.
    .next-host = Leave connections to the activation service uninspected, then try again.
fault-net-5 = The network asks for a sign-in
    .what = A proxy on this network asks for a user name and password.
    .seen = { $cause ->
        [known] The proxy { $proxy } on the way to { $host } asks for a user name and password.
       *[unknown] A proxy on the way to { $host } asks for a user name and password.
    }
    .why = This network reaches the internet through a proxy, which lets connections pass only after a sign-in.
    .next = Ask your system administrator to let the activation service pass without a sign-in.
    .next-host = Let this computer reach the activation service without a sign-in, then try again.
fault-net-6 = Something else answered
    .what = An answer came, but not from the activation service.
    .seen = An answer came from { $host }, but it is not the activation service’s.
    .why = Networks in hotels, trains and airports often show a sign-in page first; a web filter can do the same.
    .next = Open any website in your browser, sign in to the network if it asks you to, and try again.
    .why-host = A web filter or a sign-in page on the way answers in the place of the activation service.
    .next-host = Let this computer reach the activation service past it, then try again.
fault-net-7 = The proxy makes no connection
    .what = The proxy of this network made no connection to the activation service.
    .seen = The proxy { $proxy } made no connection to { $host }.
    .why = The proxy is switched off or out of reach, does not allow this address, or cannot reach the service itself.
    .next = Ask your system administrator to allow the activation service on the proxy. Activation by telephone needs no connection.
    .next-host = Allow the activation service on the proxy, or correct the proxy in the settings of this computer, then try again.
fault-net-8 = A network setting cannot be used
    .what = The settings of this computer name a proxy, a name server or a KMS host by an address that cannot be used.
    .seen = { $kind ->
        [name-server] The setting { $setting } is { $value }, which is not the IP address of a name server.
        [kms-host] The setting { $setting } is { $value }, which is not the address of a KMS host.
       *[proxy] The environment variable { $setting } is set to { $value }, which cannot be used as the address of a proxy.
    }
    .why = The address is incomplete or misspelt, or it begins with https:// where http:// is right, or the other way round. Complete addresses look like http://proxy.example:8080 for a proxy, 192.0.2.1 for a name server, and kms.office.example for a KMS host.
    .next = Ask your system administrator to correct the setting, then try again.
    .next-host = Correct the setting, then try again.

## Service

fault-srv-1 = The service is not available right now
    .what = The activation service can be reached, but cannot answer at the moment.
    .seen = { $host } can be reached, but cannot answer at the moment.
    .why = It is under maintenance, or very many computers are asking at the same time.
    .next = Try again in a few minutes. Trying again never uses up a second activation.
fault-srv-2 = Too many attempts in a short time
    .what = The service accepts only a limited number of attempts in a short time.
    .seen = The service accepts the next attempt in { $unit ->
        [hours] { $amount ->
            [one] { $amount } hour
           *[other] { $amount } hours
        }
        [minutes] { $amount ->
            [one] { $amount } minute
           *[other] { $amount } minutes
        }
       *[seconds] { $amount ->
            [one] { $amount } second
           *[other] { $amount } seconds
        }
    }.
    .why = The limit keeps everybody’s keys from being guessed by trial and error.
    .next = Wait until the next attempt is accepted, then try again.
fault-srv-3 = The answer could not be verified
    .what = The answer does not bear the vendor’s signature or belongs to another request, so it was not used.
    .seen = The answer from { $host } does not bear the vendor’s signature or belongs to another request, so it was not used.
    .why = Something on the way changed the answer, or this version of the product is older than the vendor’s present signing key.
    .next = Install the latest update of the product and try again.

## Key management service

fault-kms-1 = No KMS host was found
    .what = The KMS host of your organisation was not found on this network.
    .seen = { $cause ->
        [refused] The name server refuses to answer (searched: { $domains }).
       *[no-record] The name server knows no KMS host (searched: { $domains }).
    }
    .why = This computer is outside the organisation’s network, or the name server (DNS) there has no entry _kakunin-kms._tcp for a KMS host.
    .next = Connect to your organisation’s network or VPN and try again.
fault-kms-2 = The KMS host cannot be reached
    .what = The KMS host of your organisation does not answer.
    .seen = { $cause ->
        [timed-out] The KMS host { $host } did not answer in time.
       *[refused] The KMS host { $host } refused the connection.
    }
    .why = This computer is outside the organisation’s network, or the KMS host is switched off or behind a firewall.
    .next = Connect to your organisation’s network or VPN and try again.
fault-kms-3 = The KMS host lacks this product
    .what = The KMS host answers, but it does not serve this product.
    .seen = The KMS host { $host } answers, but it does not serve this product.
    .why = The KMS host key on that host does not cover the product or edition installed here.
    .next = Ask your system administrator to activate the KMS host with a KMS host key for this product.
fault-kms-4 = The KMS host needs more computers
    .what = The KMS host answers, but too few computers have contacted it so far.
    .seen = { $count ->
        [one] The KMS host knows { $count } computer so far, and activates from { $threshold } on.
       *[other] The KMS host knows { $count } computers so far, and activates from { $threshold } on.
    }
    .why = A KMS host starts to activate once a set number of different computers have contacted it within 30 days.
    .next = Ask your system administrator to lower the number the KMS host waits for, or to connect more computers. This computer keeps trying by itself.
fault-kms-5 = The KMS host is not activated yet
    .what = The KMS host answers, but it has not been activated itself.
    .seen = The KMS host { $host } answers, but it has not been activated itself.
    .why = A KMS host can activate other computers only after it was activated once with a KMS host key.
    .next = Ask your system administrator to activate the KMS host.
fault-kms-6 = The KMS host could not be verified
    .what = The answer of the KMS host is not backed by the vendor, so it was not used.
    .seen = The answer of the KMS host { $host } is not backed by the vendor, so it was not used.
    .why = The certificate of the host is missing or no longer valid, or another computer answered in its place.
    .next = Ask your system administrator to activate the KMS host again.

## Clock

fault-clk-1 = The clocks do not agree
    .what = The clock of this computer and the clock of the service are too far apart.
    .seen = The clock of this computer shows { $here }; the clock of the service shows { $there }.
    .why = Answers are valid only near the time at which they were made, and the date, time or time zone here is probably not set correctly.
    .next = Turn on automatic date and time in the settings of this computer and try again.
fault-clk-2 = The clock shows an earlier time
    .what = The clock of this computer shows an earlier time than it did before.
    .seen = The clock of this computer has already shown { $last-seen }, and now shows an earlier time.
    .why = The date was changed, or the small battery that keeps the time is empty.
    .next = Turn on automatic date and time in the settings of this computer.

## Hardware

fault-hwc-1 = The hardware has changed
    .what = So much of the hardware has changed that the product should be activated again.
    .seen = { $cause ->
        [little] The activation was given to a computer of which little was known. This computer tells more of itself, so it counts as another one.
       *[changed] { $percent }% of the hardware information is still the same as at activation; this is too little to recognise the computer.
    }
    .why = An activation belongs to one computer. After a large repair or a move to other hardware it looks like a different one.
    .next = Activate the product again with the same key.

## Confirmation ID

fault-cid-1 = Some digits are not right
    .what = One or more groups of the confirmation ID were misheard or mistyped.
    .seen = { $count ->
        [one] Group { $groups } of the confirmation ID is not right.
       *[other] { $count } groups of the confirmation ID are not right: { $groups }.
    }
    .why = Each group ends in a check digit, and it does not match the digits before it.
    .next = Ask the agent to read the marked groups again, and type them once more.
    .next-desk = I will read the marked groups again; please type them once more.
fault-cid-2 = The number of digits is not right
    .what = The confirmation ID has too few or too many digits.
    .seen = { $digits ->
        [none] There is no confirmation ID in the text.
        [several] There is more than one confirmation ID in the text; give only the one for this computer.
       *[other] Digits in a confirmation ID: { $expected }; typed: { $digits }.
    }
    .why = A digit was probably left out or typed twice.
    .next = Go through the boxes with the agent, one by one: each takes six digits.
    .next-desk = Let us go through the boxes together, one by one: each takes six digits.
fault-cid-3 = The two IDs do not belong together
    .what = The confirmation ID was typed correctly, but it was made for another installation ID.
    .why = It is meant for another computer, or the product key or the hardware has changed since the call.
    .next = Read the installation ID on this screen to the agent again and ask for the confirmation ID that belongs to it.
    .next-desk = Please read the installation ID on your screen again; I will then read the confirmation ID that belongs to it.
fault-cid-4 = The provisional activation has ended
    .what = The provisional confirmation ID is no longer valid.
    .seen = The provisional confirmation ID was valid until { $since }.
    .why = A provisional confirmation ID lasts 72 hours, while the activation centre clears up an open question.
    .next = Call the activation centre again and ask for the permanent confirmation ID.
    .next-desk = Please read the installation ID on your screen; I will then read the permanent confirmation ID.
fault-cid-5 = This is the installation ID
    .what = An installation ID was typed where the confirmation ID belongs.
    .why = The two look alike: the installation ID is the one you read aloud, the confirmation ID is the one you hear.
    .next = Read the installation ID to the agent, then type the digits that the agent reads back to you.
    .next-desk = I will read the confirmation ID to you now; please type it from box A on.

## Release code

fault-iid-1 = The installation ID is not right
    .what = The installation ID does not fit any key of this vendor as it stands.
    .why = Most often a group was misheard or mistyped in a way that its check digit does not show. An installation ID that no product of this vendor has shown does not fit either.
    .next = Read the installation ID again from the screen, group by group, and compare it with what was typed.
    .next-desk = Please read the installation ID again from the screen, group by group.

fault-iid-2 = This installation ID was used up
    .what = The installation ID belongs to an activation that was released, or that another computer has taken over.
    .why = After an activation is released, the computer goes on with a new installation ID; the former one never activates again.
    .next = Open the wizard on the computer and activate over the internet, or remove the product key there and enter it again: a new installation ID appears. Then use that one.
    .next-desk = Please activate over the internet on that computer, or remove the product key there and enter it again; then read the new installation ID that appears.

fault-rel-1 = The release code does not fit
    .what = The release code is complete and right in itself, but it was made for another installation ID.
    .why = A release code belongs to the installation ID that the computer shows beside it, and to no other.
    .next = Compare the installation ID and the release code with the page on the computer that shows both.

## Telephone

fault-phn-1 = No telephone line for this region
    .what = The vendor has no telephone line for this product in the region chosen.
    .seen = { $region }: The vendor has no telephone line for this product there.
    .why = Lines depend on the product and the region, and only lines in service are shown.
    .next = Activate over the internet, or call a line of another region. The list of regional numbers names them all.
    .next-desk = This call works from any region: please read the installation ID on your screen. Activation over the internet works, too.

## Files

fault-fil-1 = This is not an activation file
    .what = The file that was opened does not hold an activation for this product.
    .seen = { $path } does not hold an activation for this product.
    .why = It is a file of another kind or product, or it was damaged on the way.
    .next = Fetch the file again from the device that saved it, and open it here.
fault-fil-2 = The file is for another computer
    .what = The file is genuine, but it was made for another computer.
    .seen = { $path } is genuine, but it was made for another computer.
    .why = Each file answers one request; it stops fitting when the product key or the hardware changes.
    .next = Save a new request on this computer and fetch the answer to it.
fault-fil-3 = The file cannot be saved
    .what = The file could not be written to the place chosen.
    .seen = { $path } could not be written.
    .why = The folder does not exist, another file of this name is there already, or no file can have this name; or the place is write-protected, full or no longer connected, or another program is using the file.
    .next = Choose another name, folder or USB drive and save again.
fault-fil-4 = There is no such file
    .what = No file is at the place that was named.
    .seen = There is no file { $path }.
    .why = Its name is written differently, it is in another folder, or its drive is not connected.
    .next = Look for the file in its folder and name it again, with its whole path.
fault-fil-5 = The file cannot be read
    .what = Something is at the place that was named, but it cannot be read as a file.
    .seen = { $cause ->
        [folder] { $path } is a folder; name a file.
        [pipe-or-device] { $path } is a pipe or a device, not a file; name a file.
        [not-a-name] No file can have the name { $path }.
        [in-use] Another program is using { $path }; close that one and try again.
        [forbidden] You have no permission to read { $path }.
        [too-large] { $path } is far larger than any activation file.
       *[other] The system could not read { $path }.
    }
    .why = It is not an activation file, it belongs to another user, or its drive has failed.
    .next = Name the activation file itself, or copy it to a folder of your own first.
fault-fil-6 = This file is for another step
    .what = The file is part of an activation, but not the one that is needed here.
    .seen = { $found ->
        [request] { $path } is a request; its response is needed here.
        [response] { $path } is a response; a request is needed here.
        [host-request] { $path } is the request of a KMS host.
        [host-response] { $path } is the response to a KMS host.
        [request-table] { $path } is a table of requests.
       *[other] { $path } is a table of responses.
    }
    .why = An activation by file has two files: the computer saves a request, whose name ends in request, and gets a response back, whose name ends in response.
    .next = Open the response on the computer that is to be activated. Whoever answers opens the request.

## Saved state

fault-sto-1 = An earlier copy was restored
    .what = The saved activation was damaged, and the copy before it has taken its place.
    .why = The computer was probably switched off, or its disk failed, in the middle of saving.
    .next = Check on the first page that the product is still shown as activated.
fault-sto-2 = The activation cannot be saved
    .what = The folder in which the activation is kept cannot be written to.
    .seen = The folder { $path } cannot be written to.
    .why = The folder is read-only or belongs to another user of this computer.
    .next = Ask your system administrator to allow writing to the folder in which the activation is kept, then try again.
    .next-host = Allow writing to the folder in which the activation is kept, then try again.
fault-sto-3 = The disk is full
    .what = There is no space left on the disk on which the activation is kept.
    .seen = There is no space left on the disk for the folder { $path }.
    .why = Saving an activation takes very little space, but other files have filled the disk.
    .next = Delete files that are no longer needed and try again.
fault-sto-4 = The saved activation is lost
    .what = The saved activation was damaged, and no whole copy of it was left to go back to.
    .why = The disk may be failing, or another program changed the files in which the activation is kept.
    .next = Enter your product key and activate again, over the internet if you can: there, a computer that is recognised by its parts does not count twice.
fault-sto-5 = The activation cannot be read
    .what = The stored activation cannot be read by this user.
    .seen = { $cause ->
        [known] { $path } belongs to the user { $owner } and cannot be read by this user.
       *[unknown] { $path } cannot be read by this user.
    }
    .why = Another user of this computer saved the activation there, or its network folder or drive is not connected.
    .next = Ask your system administrator to allow this user to read the folder in which the activation is kept, then try again.
    .next-host = Allow this user to read the folder in which the activation is kept, then try again.
fault-sto-6 = The activation is of a later version
    .what = The saved activation was written by a later version of this program.
    .seen = { $path } was written by a later version of this program.
    .why = The product was updated, and an earlier version of it was installed again or is still there.
    .next = Start or install the later version of the product. The saved activation was not changed.
fault-sto-7 = Activation for all users: not trusted
    .what = There is an activation for all users of this computer, and it is not used.
    .seen = { $path } is to activate the product for all users of this computer, and is not used.
    .why = Somebody else can change this file or its folder, or the file is damaged.
    .next = Ask your system administrator to let only administrators write there, and to activate the product for all users again.
    .next-host = Take from everybody else the right to write there, and activate the product for all users again.

## Catalogue

fault-cat-1 = The product details cannot be read
    .what = The vendor’s catalogue, the file with products, services and telephone lines, is missing or not genuine.
    .seen = { $cause ->
        [missing] The vendor’s catalogue { $path } is missing.
        [several] Several vendors have a catalogue in { $path }; KAKUNIN_VENDOR names the one meant by its id, --catalogue by its file.
        [forbidden] This user has no permission to read the vendor’s catalogue { $path }.
        [unreadable] The vendor’s catalogue { $path } is no text that can be read.
        [no-vendor-key] The file vendor.pub with the vendor’s key cannot be read; it belongs in the folder of { $path }.
        [vendor-key] The file vendor.pub in the folder of { $path } holds no vendor’s key.
        [unsigned] { $path } is not a signed catalogue; the name of a signed one ends in .jws.
        [unusable] The vendor’s catalogue { $path } needs another version of this program.
       *[not-genuine] The vendor’s catalogue { $path } does not bear the signature of this vendor.
    }
    .why = The file, or the vendor’s key beside it, was removed, damaged or changed after the installation.
    .next = Repair or reinstall the product, or ask your system administrator to do it.
    .next-host = Repair or reinstall the product, or name the vendor’s catalogue with --catalogue FILE.

## Periods

fault-grc-1 = The grace period is over
    .what = The time in which the product could wait for its activation has passed.
    .seen = The grace period ended on { $since }.
    .why = The product has not been activated since it was installed. It keeps working, and the reminders end with the activation.
    .next = Activate the product now. Every way that works here is offered to you.
fault-grc-2 = The KMS activation needs renewal
    .what = The activation from the KMS host of your organisation has run out.
    .seen = The activation from the KMS host of your organisation ran out on { $since }.
    .why = It is renewed in the background, and this computer has not reached the KMS host for a long time.
    .next = Connect to your organisation’s network or VPN and renew the activation.
fault-grc-3 = The term of the activation is over
    .what = The activation of this computer was for a limited time, which has passed.
    .seen = The activation of this computer was for a limited time and ran out on { $since }.
    .why = This computer tells little that sets it apart from others, as containers and cloned systems do. Such computers are activated for a while and renewed.
    .next = Activate the product again with the same key. Over the internet it renews itself from then on.

fault-trm-1 = The trial is over
    .what = The trial of this product on this computer is over.
    .seen = The trial of this product on this computer ended on { $since }.
    .why = A trial is counted once per computer, from its first activation. Another trial key or a new installation does not begin it anew.
    .next = Enter a product key that you bought. If you have none, ask the seller.

fault-trm-2 = The subscription is over
    .what = The subscription of this product is over.
    .seen = The subscription of this product ended on { $since }, and its days of grace have passed.
    .why = The product key belongs to a subscription that was not renewed, or this computer has not heard of the renewal yet.
    .next = If the subscription was renewed, activate again with the same key, over the internet or by file. If not, ask the seller.

fault-trm-3 = This key needs the internet or a file
    .what = This product key is not activated by telephone.
    .why = The key has a trial, a subscription or features of its own, which a confirmation ID cannot carry.
    .next = Activate over the internet, or by file from a computer that has the internet.
