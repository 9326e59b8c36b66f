# Words of the wizard's pages. Terms as in glossary.md.

## तारीख़, समय और सूचियाँ

date = { $day } { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
} { $year }
time = { $hour }:{ $minute }
moment = { $date }, { $time } बजे
span = { $unit ->
    [days] { $amount } दिन
    [hours] { $amount ->
        [one] { $amount } घंटा
       *[other] { $amount } घंटे
    }
   *[minutes] { $amount } मिनट
}
list-separator = { ", " }
weekday-monday = सोम
weekday-tuesday = मंगल
weekday-wednesday = बुध
weekday-thursday = गुरु
weekday-friday = शुक्र
weekday-saturday = शनि
weekday-sunday = रवि

## हर पेज पर

window-title = { $title } – { $product }
steps = { $of } में से चरण { $at }
alert = { $product } — सक्रिय नहीं है
status-activated = सक्रिय
status-grace = अभी तक सक्रिय नहीं
status-notice = कार्रवाई ज़रूरी
nothing-is-lost = कुछ भी खोया नहीं है। इसे ठीक करने के दौरान उत्पाद { $product } काम करता रहेगा।
nothing-is-lost-host = इस कंप्यूटर पर कुछ नहीं बदला है और कोई सक्रियण ख़र्च नहीं हुआ है।
everything-still-works = { $product }: सब कुछ पहले की तरह काम करता रहेगा।
remark = { $what } { $next }
remark-key-2 = समूह { $group } का वर्ण { $position } फिर से जाँचें।
remark-key-2-look-alike = समूह { $group } का वर्ण { $position } { $script ->
        [greek] ग्रीक
       *[cyrillic] सिरिलिक
    } अक्षर है, जो { $symbol } जैसा दिखता है। उसे फिर से लिखें।
remark-key-6-host = यह कुंजी उन कंप्यूटरों के लिए है जिन पर उत्पाद चलता है। KMS होस्ट के लिए KMS होस्ट कुंजी चाहिए, जो प्रदाता आपके संगठन को देता है।
remark-cid-1 = { $count ->
    [one] समूह { $groups } फिर से पूछें।
   *[other] ये समूह फिर से पूछें: { $groups }।
}
groups-exchanged = समूह { $one } और { $other } की जगह आपस में बदल गई है।

## बटन और लिंक। “key” वह अक्षर है जो Alt के साथ बटन दबाता है।

button-next = आगे
    .key = N
button-back = वापस
    .key = B
button-cancel = रद्द करें
    .key = C
button-close = बंद करें
    .key = L
button-later = बाद में
    .key = L
button-finish = समाप्त
    .key = F
button-activate = सक्रिय करें
    .key = A
button-retry = फिर कोशिश करें
    .key = T
button-check-again = फिर से जाँचें
    .key = A
button-enter-key = उत्पाद कुंजी दर्ज करें
    .key = E
button-change-key = उत्पाद कुंजी बदलें
    .key = K
button-details = विवरण
    .key = D
button-copy = कॉपी करें
    .key = C
button-clear = सब मिटाएँ
    .key = L
button-exchange = अदला-बदली करें
    .key = W
button-use-telephone = फ़ोन से सक्रिय करें
    .key = P
button-use-internet = इंटरनेट से सक्रिय करें
    .key = I
button-seller = विक्रेता से संपर्क करें
    .key = S
button-support = प्रदाता से मदद लें
    .key = V
button-use-file = फ़ाइल से सक्रिय करें
    .key = F
button-save-request = अनुरोध सहेजें
    .key = S
button-open-response = उत्तर खोलें
    .key = O
button-browse-request = फ़ोल्डर चुनें…
button-browse-response = फ़ाइल चुनें…
button-change-line = बदलें
    .key = N
button-qr = QR कोड
    .key = Q
button-sheet = कॉल शीट
    .key = H
button-key-advice = उत्पाद कुंजियों के बारे में
    .key = U
button-release = रिलीज़ करें
    .key = R
button-open-privacy = ब्राउज़र में खोलें
    .key = O
link-privacy = गोपनीयता कथन
link-details = विवरण
link-copy = कॉपी करें
link-copy-details = विवरण कॉपी करें
copied = कॉपी हो गया
link-help = { $code } के लिए मदद
link-show = दिखाएँ
link-release = यह सक्रियण रिलीज़ करें
link-regional-numbers = सभी क्षेत्रों के नंबर

## मुख्य पेज

overview-title = सक्रियण
overview-lead = इस कंप्यूटर पर { $product }।
overview-lead-all-users = { $product }, इस कंप्यूटर के सभी उपयोगकर्ताओं के लिए।
overview-activated = सक्रियण पूरा हो गया है
overview-activated-for-good = { $date } को { $method } · नवीनीकरण ज़रूरी नहीं
overview-activated-on = { $date } को { $method }
overview-activated-term = { $date } को { $method } · { $renewal } तक फिर से सक्रिय करें
overview-activated-until = { $date } को { $method } · नवीनीकरण अपने-आप होता है, { $renewal } तक मान्य
overview-provisional = अस्थायी रूप से सक्रिय
overview-provisional-text = { $end } तक। उससे पहले सक्रियण केंद्र से स्थायी पुष्टिकरण ID लें या इंटरनेट से सक्रिय करें।
overview-not-activated = अभी तक सक्रिय नहीं है
overview-not-activated-text = { $product }: उत्पाद कुंजी इंस्टॉल है। { $date } तक सक्रिय करें; इंटरनेट से इसमें लगभग एक मिनट लगता है।
overview-no-key = अभी तक कोई उत्पाद कुंजी नहीं है
overview-no-key-text = { $product }: सक्रिय करने के लिए अपने संगठन की उत्पाद कुंजी दर्ज करें।
overview-kms-waiting = आपके संगठन के KMS होस्ट की प्रतीक्षा हो रही है
overview-kms-waiting-text = { $product }: सक्रियण अपने-आप होगा; आपको कुछ नहीं करना है।
overview-lead-host = KMS होस्ट के रूप में यह कंप्यूटर, जो आपके संगठन के दूसरे कंप्यूटरों को सक्रिय करता है।
overview-host = यह कंप्यूटर KMS होस्ट है
overview-host-text = यह इन्हें सक्रिय करता है: { $products }।
overview-no-host = यह अभी तक KMS होस्ट नहीं है
overview-no-host-text = KMS होस्ट कुंजी इंस्टॉल है। उसे सक्रिय करें; तब यह कंप्यूटर दूसरों को सक्रिय कर सकेगा।
overview-no-host-key-text = अपने संगठन की KMS होस्ट कुंजी दर्ज करें; तब यह कंप्यूटर दूसरों को सक्रिय कर सकेगा।
fact-serves = इन्हें सक्रिय करता है
serves-nothing = अभी कुछ नहीं
fact-product = उत्पाद
fact-key = उत्पाद कुंजी
fact-remaining = शेष सक्रियण
fact-trial = परीक्षण अवधि की समाप्ति
fact-subscription = सदस्यता की समाप्ति
fact-features = सुविधाएँ
fact-limit = सीमा
subscription-in-grace = { $end } · { $until } तक नवीनीकरण करना है
fact-computer = यह कंप्यूटर
fact-activated = सक्रियण
fact-installation-id = स्थापना ID
fact-release-code = रिलीज़ कोड
fact-what = क्या हुआ
fact-why = क्यों
fact-next = आगे क्या करें
fact-code = यह कोड बताएँ
product-with-edition = { $product }, { $edition }
key-none = इंस्टॉल नहीं है
key-kind-mak = MAK
key-kind-kms-client = KMS क्लाइंट कुंजी
key-kind-kms-host = KMS होस्ट कुंजी
remaining = { $limit } में से { $left }
computer-new = अभी तक दर्ज नहीं है
computer-unchanged = सक्रियण के बाद से कोई बदलाव नहीं
computer-slightly-changed = कुछ भाग बदले हैं; सक्रियण मान्य रहेगा
computer-changed = सक्रियण के बाद से कई भाग बदले हैं
method-internet-done = इंटरनेट से सक्रिय किया गया
method-telephone-done = फ़ोन से सक्रिय किया गया
method-file-done = फ़ाइल से सक्रिय किया गया
method-kms-done = आपके संगठन द्वारा सक्रिय किया गया
activated-how = { $date } को { $method }

## उत्पाद कुंजी

key-title = अपनी उत्पाद कुंजी दर्ज करें
key-lead = इसमें 25 वर्ण होते हैं। इसे ख़रीद के ई-मेल में देखें या अपने सिस्टम व्यवस्थापक से पूछें।
key-title-host = KMS होस्ट कुंजी दर्ज करें
key-lead-host = इसमें 25 वर्ण होते हैं। प्रदाता इसे आपके संगठन को देता है, उन गिने-चुने कंप्यूटरों के लिए जो बाक़ी सभी को सक्रिय करते हैं।
key-label = उत्पाद कुंजी
key-automatic = इंटरनेट से अपने-आप सक्रिय करें
key-automatic-hint = केवल कुंजी से बनी एक ID और हार्डवेयर जानकारी भेजी जाती है; आपके बारे में कुछ नहीं।
key-old-title = पिछली लाइसेंस प्रणाली की कुंजी
key-old-text = इसे इंटरनेट पर एक बार नई कुंजी से बदला जाता है। इंटरनेट न हो, तो विक्रेता से नई कुंजी माँगें।
key-replaced-title = आपकी कुंजी बदल दी गई है
key-replaced-text = पुरानी कुंजी की जगह नई उत्पाद कुंजी { $last }-… इंस्टॉल हो गई है। पुरानी कुंजी की अब ज़रूरत नहीं है।
key-advice-title = कुंजी नहीं मिल रही या काम नहीं कर रही?
key-advice-summary = कुंजी कैसी दिखती है, कहाँ मिलती है, और उसका उपयोग कहीं और हो रहा हो तो क्या करें

## सक्रिय करने के तरीक़े

method-title = आप कैसे सक्रिय करना चाहेंगे?
method-lead = हर तरीक़े का परिणाम एक ही है, और आप बीच में भी तरीक़ा बदल सकते हैं।
method-internet = इंटरनेट
method-internet-checking = कुछ सेकंड में पूरा। कनेक्शन की जाँच हो रही है…
method-internet-connected = कुछ सेकंड में पूरा। यह कंप्यूटर कनेक्ट है।
method-recommended = अनुशंसित
method-telephone = फ़ोन
method-telephone-hint = कॉल करें, स्क्रीन के अंक पढ़कर सुनाएँ और जो अंक सुनें उन्हें टाइप करें। लगभग चार मिनट।
method-file = फ़ाइल
method-file-hint = ऐसे कंप्यूटर के लिए जिसमें कोई कनेक्शन नहीं है: अनुरोध सहेजें, किसी दूसरे डिवाइस पर उत्तर लें, उसे यहाँ खोलें।
method-host-file = इंटरनेट कनेक्शन के बिना
method-host-file-text = फ़ाइल से सक्रिय करें: { $command } अनुरोध लिखता है, जिसका उत्तर प्रदाता देता है।

## इंटरनेट

internet-title = इंटरनेट से सक्रिय हो रहा है
internet-lead = इसमें आमतौर पर कुछ सेकंड लगते हैं।
internet-progress = सक्रियण सेवा से पूछा जा रहा है…
waiting-passed = { $seconds ->
    [one] { $seconds } सेकंड बीता है।
   *[other] { $seconds } सेकंड बीते हैं।
} आप किसी भी समय रद्द कर सकते हैं; इससे कुछ भी नहीं खोएगा।
internet-sent = भेजा गया: आपकी उत्पाद कुंजी से बनी एक ID और हार्डवेयर जानकारी। ऐसा कुछ नहीं जिससे आपकी पहचान हो।
internet-sent-host = भेजा गया: आपकी उत्पाद कुंजी से बनी एक ID और इस KMS होस्ट की सार्वजनिक कुंजी। ऐसा कुछ नहीं जिससे आपकी पहचान हो।

## उत्पाद शुरू होने पर

notice-waiting = { $product } अभी तक सक्रिय नहीं है। सब कुछ काम करता है, और सक्रियण का प्रयास अपने-आप होता रहेगा।
notice-trying-title = आपके संगठन के KMS होस्ट से पूछा जा रहा है
notice-trying = KMS होस्ट को खोजकर उससे पूछा जा रहा है…
notice-sent = केवल उस होस्ट को भेजा गया: उत्पाद कुंजी से बनी एक ID, इस कंप्यूटर का नाम और हार्डवेयर जानकारी।

## गोपनीयता

privacy-title = गोपनीयता
privacy-sent = सक्रिय करते समय यह प्रोग्राम क्या भेजता है
privacy-telephone = फ़ोन और फ़ाइल के तरीक़े में यह कंप्यूटर ख़ुद कुछ नहीं भेजता; अंकों और फ़ाइल में यही जानकारी होती है।
privacy-address = प्रदाता का कथन

## फ़ोन

telephone-title = फ़ोन से सक्रिय करें
telephone-region = देश या क्षेत्र
telephone-line = { $region }: { $number }
telephone-line-hint = कॉल करने के लिए नंबर चुनें
telephone-read = कॉल करें और स्थापना ID पढ़कर सुनाएँ
telephone-type = जो पुष्टिकरण ID सुनें, उसे टाइप करें
telephone-paste = आप इसे चिपका भी सकते हैं
installation-id = स्थापना ID
confirmation-id = पुष्टिकरण ID
languages-open = भाषा
region-open = देश या क्षेत्र
region-choose = देश या क्षेत्र चुनें
region-search = नाम, कोड या डायलिंग कोड
region-detail = { $code } · { $dialling }
region-nothing = कोई देश या क्षेत्र मेल नहीं खाता। डायलिंग कोड से खोजें, जैसे +91।
line-toll-free = टोल-फ़्री
line-toll = सशुल्क
line-tty = टेक्स्ट टेलीफ़ोन
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = दिन-रात खुली
line-open-until = खुली है · { $time } बजे तक
line-closed = बंद है
line-opens-today = बंद है · { $time } बजे खुलेगी
line-opens-later = बंद है · { $day } { $time } बजे खुलेगी
line-hours = { $days } { $from }–{ $to }
line-hours-always = हर दिन, 24 घंटे
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = आप किसी दूसरे क्षेत्र की लाइन पर भी कॉल कर सकते हैं; सूची में सभी लाइनें हैं।
no-line-title = { $code }  { $title }

## परिणाम

success-title = { $product } अब सक्रिय है
success-for-good = इस कंप्यूटर पर नवीनीकरण ज़रूरी नहीं है।
success-term = यह सक्रियण { $date } तक मान्य है। तब तक इसी कुंजी से फिर से सक्रिय करें।
success-until = इसका नवीनीकरण अपने-आप होता है। यह सक्रियण { $date } तक मान्य है।
success-provisional = यह सक्रियण अस्थायी है और { $end } तक ही मान्य है। उससे पहले सक्रियण केंद्र से स्थायी पुष्टिकरण ID लें।
success-host-title = यह कंप्यूटर अब KMS होस्ट है
success-host = इसकी सेवा शुरू होते ही (kakunin-kms serve) यह इन्हें सक्रिय करेगा: { $products }।
not-opened = यहाँ का कोई प्रोग्राम इसे नहीं खोलता। इसका पता:
failure-ways = दूसरे तरीक़े
failure-former = पिछली कुंजी
failure-former-text = उत्पाद कुंजी { $key }-… फिर से दर्ज करें; उसका सक्रियण तुरंत वापस आ जाएगा। इसमें कोई सक्रियण ख़र्च नहीं होता।
copied-release =
    स्थापना ID: { $id }
    रिलीज़ कोड: { $code }
copied-details = { $code }: { $title }
    { $what }
    स्थापना ID: { $id }

## विवरण

details-title = इस कंप्यूटर का विवरण
details-lead = सक्रियण इन सभी भागों के मेल से जुड़ा है। कुछ भाग बदलने से उस पर असर नहीं पड़ता।
details-lead-host = यह KMS होस्ट किससे सक्रिय किया गया।
part-machine-id = ऑपरेटिंग सिस्टम की स्थापना
part-system = सिस्टम बोर्ड
part-processor = प्रोसेसर
part-disk = सिस्टम डिस्क
part-network = नेटवर्क एडाप्टर
part-memory = मेमोरी का आकार
part-kept = नहीं बदला
part-changed = बदला
part-missing = नहीं मिला
part-added = नया

## फ़ाइल से

file-title = फ़ाइल से सक्रिय करें
file-lead = ऐसे कंप्यूटर के लिए जो नेटवर्क पर नहीं है। केवल दो छोटी फ़ाइलों का आदान-प्रदान होता है; उनसे आपकी पहचान नहीं होती।
file-save = अनुरोध सहेजें
file-saved = सहेजा गया
file-saved-next = इस फ़ाइल को इंटरनेट कनेक्शन वाले डिवाइस पर ले जाएँ, जैसे USB ड्राइव से।
file-request-path = अनुरोध कहाँ सहेजा जाए
file-request-example = फ़ोल्डर या फ़ाइल का नाम
file-answer = उत्तर लें
file-answer-self = किसी भी डिवाइस पर
file-answer-vendor = प्रदाता इसका उत्तर देता है।
file-answer-other = या फिर
file-answer-others = सक्रियण केंद्र भी इसका उत्तर देता है। बहुत से कंप्यूटर हों, तो व्यवस्थापक सबका उत्तर एक साथ देते हैं।
file-open = उत्तर खोलें
file-response-path = उत्तर कहाँ है
file-response-example = फ़ाइल यहाँ छोड़ें या उसका स्थान लिखें

## सक्रियण रिलीज़ करना

release-title = यह सक्रियण रिलीज़ करें
release-lead = तब दूसरा कंप्यूटर इसका उपयोग कर सकेगा। उत्पाद { $product } यहाँ काम करता रहेगा और दिखाएगा कि सक्रिय नहीं है।
release-internet = इंटरनेट से
release-internet-hint = सक्रियण सेवा इसे तुरंत दर्ज करती है।
release-code = रिलीज़ कोड से
release-code-hint = कनेक्शन नहीं चाहिए: आप सक्रियण केंद्र को कोड पढ़कर सुनाते हैं।
release-progress = सक्रियण सेवा को बताया जा रहा है…
release-sent = भेजा गया: स्थापना ID और उत्पाद कुंजी आपके पास होने का प्रमाण। ऐसा कुछ नहीं जिससे आपकी पहचान हो।
release-done-title = सक्रियण रिलीज़ हो गया
release-done-text = अब कोई दूसरा कंप्यूटर इसका उपयोग कर सकता है। उत्पाद { $product } यहाँ काम करता रहेगा।
release-untold-title = कृपया सक्रियण केंद्र को बताएँ
release-untold-text = { $product } अब यहाँ सक्रिय नहीं है। सक्रियण केंद्र को कॉल करके ये अंक पढ़कर सुनाएँ: दर्ज होने के बाद कोई दूसरा कंप्यूटर इस सक्रियण का उपयोग कर सकेगा।
release-untold-short = सक्रियण यहाँ रिलीज़ हो गया है। सक्रियण केंद्र को आपका रिलीज़ कोड मिलते ही वह दूसरे कंप्यूटर के लिए उपलब्ध होगा।
release-call = सक्रियण केंद्र को कॉल करें
release-read = अंक पढ़कर सुनाएँ
release-code-label = स्थापना ID, फिर रिलीज़ कोड

## काग़ज़ पर और दूसरे डिवाइस पर

qr-instead = इसमें कॉल की ज़रूरत नहीं और यह हर समय काम करता है: कैमरे वाले फ़ोन से इसे स्कैन करें। खुलने वाला पेज वह पुष्टिकरण ID दिखाता है जिसे नीचे टाइप करना है।
qr-text = इसे फ़ोन से स्कैन करें: खुलने वाले पेज पर बिना कॉल के पुष्टिकरण ID मिलती है।
sheet-title = फ़ोन से सक्रियण के लिए कॉल शीट
sheet-saved = कॉल शीट सहेजी गई
sheet-open = खोलें
sheet-hours = सभी समय उस कंप्यूटर के समय के अनुसार हैं जिस पर यह शीट बनाई गई।
sheet-secret = इस शीट पर कुछ भी गोपनीय नहीं है: ये अंक केवल इसी कंप्यूटर को सक्रिय करते हैं।
