# Words of the command line.

command-usage = उपयोग
command-usage-options = विकल्प
command-usage-command = कमांड
command-heading-commands = कमांड
command-heading-options = विकल्प
command-heading-arguments = तर्क

command-kakunin = उत्पाद को सक्रिय करता है। बिना कमांड के सक्रियण विज़ार्ड खोलता है।
command-status = दिखाएँ कि उत्पाद इस कंप्यूटर पर सक्रिय है या नहीं
command-key = उत्पाद कुंजी इंस्टॉल करें या हटाएँ
command-key-set = उत्पाद कुंजी इंस्टॉल करें
command-key-set-key = उत्पाद कुंजी, या मानक इनपुट से पढ़ने के लिए -
command-key-set-file = उत्पाद कुंजी इस फ़ाइल से पढ़ें
command-key-set-auto = उत्पाद के अगली बार शुरू होने पर पृष्ठभूमि में इंटरनेट से सक्रिय करें
command-key-remove = इंस्टॉल की गई उत्पाद कुंजी, और साथ में इस कंप्यूटर पर सहेजा गया सक्रियण हटाएँ
command-key-remove-last = हटाई जाने वाली कुंजी का नाम: उसके पहले दो समूह, जैसे status उन्हें दिखाता है
command-activate = अभी इंटरनेट से सक्रिय करें
command-installation-id = फ़ोन पर पढ़कर सुनाने के लिए स्थापना ID दिखाएँ
command-confirm = मिली हुई पुष्टिकरण ID से सक्रिय करें
command-confirm-id = पुष्टिकरण ID, एक साथ या समूहों में, या मानक इनपुट से पढ़ने के लिए -
command-history = दिखाएँ कि इस कंप्यूटर पर सक्रियण के साथ क्या-क्या हुआ
command-parts = वे भाग दिखाएँ जिनसे यह कंप्यूटर पहचाना जाता है, और उनमें क्या बदला
command-explain-about = त्रुटि कोड का अर्थ बताएँ
command-explain-code = कोड, जैसे CNT-1
command-launch = उत्पादों के लिए, शुरू होने पर: तय किया गया हो तो पृष्ठभूमि में सक्रिय करें, और विज़ार्ड केवल ज़रूरत होने पर खोलें
command-agent = जो बाक़ी हो उसे पृष्ठभूमि में सक्रिय और नवीनीकृत करते रहें, जब तक समाप्त करने को न कहा जाए
command-agent-once = जो अभी बाक़ी है उसे एक बार करें और समाप्त करें
command-kms = तय करें कि संगठन के किस KMS होस्ट से पूछा जाए
command-kms-set = अब से इस KMS होस्ट से पूछें
command-kms-set-host = नाम या IP पता, पोर्ट के साथ अगर वह 8482 न हो; पोर्ट के साथ IPv6 पता कोष्ठक में
command-kms-clear = KMS होस्ट को फिर से DNS से खोजें
command-kms-show = दिखाएँ कि किस KMS होस्ट से पूछा जाता है, और वह क्लाइंट ID जिससे वह इस कंप्यूटर को जानता है
command-doctor = सक्रियण के हर चरण की जाँच करें और पहली समस्या बताएँ
command-help = यह मदद, या किसी कमांड की मदद दिखाएँ
command-help-command = कमांड, जैसे { "key set" }
command-demo = डेमो दिखाएँ: उसकी उत्पाद कुंजियाँ, और सक्रियण केंद्र की भूमिका कैसे निभाएँ
command-demo-desk = स्थापना ID के लिए पुष्टिकरण ID दिखाएँ, जैसे सक्रियण केंद्र उसे पढ़कर सुनाता
command-demo-desk-id = स्थापना ID, एक साथ या समूहों में

command-option-text = डिस्प्ले होने पर भी विज़ार्ड को टर्मिनल पर टेक्स्ट के रूप में दिखाएँ
command-option-answers = इस फ़ाइल के उत्तर टेक्स्ट वाले विज़ार्ड को दें, हर पंक्ति में एक
command-option-mode = विंडो हल्की या गहरी हो: { "light" } या { "dark" }
command-option-contrast = उच्च कंट्रास्ट हो या नहीं: { "more" } या { "usual" }
command-option-json = JSON में उत्तर दें
command-option-lang = इस भाषा में दिखाएँ: { "en" }, { "ja" }, …
command-option-product = उत्पाद, कैटलॉग में उसके नाम से; नहीं तो कैटलॉग का पहला उत्पाद
command-option-catalogue = प्रदाता का हस्ताक्षरित कैटलॉग
command-option-vendor = प्रदाता की ID, अगर यहाँ कई कैटलॉग हों
command-option-state = वह फ़ोल्डर जिसमें सक्रियण रखा जाता है
command-option-all-users = व्यवस्थापक के रूप में इस कंप्यूटर के सभी उपयोगकर्ताओं के लिए
command-option-service = कैटलॉग की सक्रियण सेवा के बजाय इस पते की सेवा से पूछें
command-option-help = यह मदद दिखाएँ
command-option-version = संस्करण दिखाएँ

## जो तर्क समझ में नहीं आए

command-misuse-missing = कुछ छूट गया है: { $named }। { $help } देखें।
command-misuse-command = ऐसी कोई कमांड नहीं है। { $help } देखें।
command-misuse-value = { $named } के मान का यहाँ उपयोग नहीं हो सकता, या कोई मान नहीं है। { $help } देखें।
command-misuse-key = इसमें एक उत्पाद कुंजी ({ $shown }) है, जिसे यहाँ नहीं लिखना चाहिए। उसे इंस्टॉल करने के लिए: { $kakunin } key set KEY। दूसरी जगहों पर उसके बजाय उसके पहले दो समूह लिखें।
command-misuse-token = इसमें किसी कर्मचारी का टोकन ({ $shown }) है, जिसे यहाँ नहीं लिखना चाहिए। देखें: { $kakunin } --help।
command-misuse-argument = एक तर्क ज़्यादा है, या ऐसा है जिसका यहाँ काम नहीं। { $help } देखें।
command-misuse-not-utf-8 = कोई तर्क UTF-8 टेक्स्ट नहीं है। { $help } देखें।

## विफलताएँ

# The title of a message box, where there is no terminal.
message-title = उत्पाद सक्रियण
message-title-desk = हेल्प डेस्क
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = कैटलॉग में ऐसा कोई उत्पाद नहीं है। उसमें ये हैं: { $known }।
command-unknown-code = ऐसा कोई त्रुटि कोड नहीं है। कोड CNT-1 जैसे दिखते हैं।
command-other-key = कुछ नहीं हटाया गया। इंस्टॉल की गई कुंजी { $installed }-… है; हटाने के लिए उसका नाम दें: { $kakunin } key remove { $installed }
command-other-key-release = कुछ रिलीज़ नहीं किया गया। इंस्टॉल की गई कुंजी { $installed }-… है; उसका सक्रियण रिलीज़ करने के लिए उसका नाम दें: { $kakunin } release { $installed }
command-nothing-activated = कुछ रिलीज़ नहीं किया गया: इस कंप्यूटर पर इंस्टॉल की गई उत्पाद कुंजी से कुछ सक्रिय नहीं है।
command-no-release-code = दिखाने के लिए कोई रिलीज़ कोड नहीं है: इंस्टॉल की गई उत्पाद कुंजी से कुछ रिलीज़ नहीं हुआ, या सक्रियण सेवा को इसकी जानकारी पहले से है। अगर सेटिंग के साथ उत्पाद कुंजी भी खो गई है, तो पहले उसे फिर से इंस्टॉल करें।
command-file = { $path } को पढ़ा नहीं जा सकता: { $cause }
command-file-folder = यह एक फ़ोल्डर है; कोई फ़ाइल बताएँ
command-file-missing = ऐसी कोई फ़ाइल नहीं है
command-file-forbidden = आपके पास इसे पढ़ने की अनुमति नहीं है; इसे अपने किसी फ़ोल्डर में कॉपी करें या इसके मालिक से कहें
command-file-too-large = इस प्रकार की फ़ाइल के लिए यह बहुत बड़ी है
command-file-not-text = यह टेक्स्ट नहीं है
command-file-pipe-or-device = यह पाइप या डिवाइस है, फ़ाइल नहीं; कोई फ़ाइल बताएँ
command-file-not-a-name = किसी फ़ाइल का यह नाम नहीं हो सकता (NUL जैसा डिवाइस, कोलन, या अंत में बिंदु या रिक्ति); कोई दूसरा नाम दें
command-file-in-use = कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है; उस प्रोग्राम को बंद करके फिर कोशिश करें
command-answer = उत्तरों की पंक्ति { $line } उस पेज के अनुरूप नहीं है जहाँ वह दी गई, और उसके बाद कुछ नहीं किया गया। पेज, और उत्तर उसके अनुरूप क्यों नहीं है, ऊपर दिए गए हैं।
command-answers-untaken = विज़ार्ड उत्तरों की पंक्ति { $line } से पहले बंद हो गया। उस पंक्ति और उसके बाद की पंक्तियों का उपयोग नहीं हुआ।
command-not-a-host = यह KMS होस्ट का पता नहीं है। नाम या IP पता लिखें, पोर्ट के साथ अगर वह 8482 न हो, जैसे kms.office.example:8482 या [2001:db8::7]:8482।
command-not-a-service = यह सक्रियण सेवा का पता नहीं है। वह https:// से शुरू होता है (या परीक्षण के लिए http:// से), जैसे https://activation.momiji.example/।
command-service-beginning = इस पते की शुरुआत मौजूद नहीं है। इसे ऐसे लिखें: { $address }
command-service-sign-in = सक्रियण सेवा के पते में उपयोगकर्ता नाम और पासवर्ड नहीं होते। उसे इनके बिना लिखें, जैसे https://activation.momiji.example/।
command-no-installation-id = इस कंप्यूटर में KMS क्लाइंट कुंजी है। आपके संगठन का KMS होस्ट इसे सक्रिय करता है, इसलिए स्थापना ID नहीं चाहिए। होस्ट से अभी पूछने के लिए: { $kakunin } activate
command-no-language = भाषा “{ $tag }” उपलब्ध नहीं है, इसलिए आगे अंग्रेज़ी में दिखाया जाएगा। ये उपलब्ध हैं: { $languages }।
command-not-written = उत्तर लिखा नहीं जा सका: { $cause }
command-no-place = विज़ार्ड के लिए न डिस्प्ले है, न टर्मिनल। इसके बजाय किसी कमांड का उपयोग करें; देखें: { $kakunin } --help।
command-not-administrator = इस कंप्यूटर के सभी उपयोगकर्ताओं के लिए केवल व्यवस्थापक ही काम कर सकता है: यह उपयोगकर्ता { $path } में नहीं लिख सकता। कमांड को व्यवस्थापक के रूप में या sudo के साथ दोबारा चलाएँ।
command-system = सिस्टम ने किसी ज़रूरी चीज़ की अनुमति नहीं दी: { $cause }
command-demo-failed = डेमो तैयार नहीं किया जा सका: { $cause }
command-not-an-installation-id = यह पूरी स्थापना ID नहीं है: उसमें छह-छह अंकों के आठ समूह होते हैं, और उनके जाँच अंक मेल खाने चाहिए।
command-no-demo = यहाँ किसी प्रदाता का कैटलॉग इंस्टॉल है, इसलिए डेमो नहीं है।

## स्थिति

command-status-activated = { $product }: { $since } से सक्रिय है।
command-status-provisional = { $product }: { $since } से अस्थायी रूप से सक्रिय है, { $until } तक। उससे पहले सक्रियण केंद्र से स्थायी पुष्टिकरण ID लें।
command-status-activated-until = { $product }: { $since } से सक्रिय है, { $until } तक मान्य। उससे पहले इसका नवीनीकरण अपने-आप होता है।
command-status-activated-term = { $product }: { $since } से सक्रिय है, { $until } तक मान्य। तब तक इसे उसी कुंजी से फिर से सक्रिय करें।
command-status-grace = { $product } अभी तक सक्रिय नहीं है। सब कुछ काम करता है; कृपया इसे { $until } तक सक्रिय करें।
command-status-notice = { $product }: { $title } ({ $code })। सब कुछ पहले की तरह काम करता है।
command-status-terms-over = { $product }: { $title } ({ $code })।
command-status-all-users = यह इस कंप्यूटर के सभी उपयोगकर्ताओं पर लागू होता है।
command-status-licence = --json के साथ: हस्ताक्षरित लाइसेंस भी
command-status-key = उत्पाद कुंजी: { $last }-… ({ $kind })
command-status-no-key = उत्पाद कुंजी: कोई नहीं
command-status-automatic = उत्पाद के अगली बार शुरू होने पर यह इंटरनेट से सक्रिय होगा।
command-status-released = सक्रियण यहाँ रिलीज़ हो चुका है, और सक्रियण केंद्र को अब भी रिलीज़ कोड चाहिए। उसे दिखाने के लिए: { $kakunin } release --show
command-status-count = सक्रियण: { $limit } में से { $used } उपयोग में
command-status-terms = { $name }: { $value }

## उत्पाद कुंजी

command-key-installed = उत्पाद कुंजी { $last }-… इंस्टॉल हो गई है ({ $kind })।
command-key-automatic = { $product }: अगली बार शुरू होने पर सक्रियण पृष्ठभूमि में होगा।
command-key-by-hand = { $product } के अगली बार शुरू होने पर सक्रियण विज़ार्ड खुलेगा। अभी सक्रिय करने के लिए: { $kakunin } activate
command-key-activated-already = { $product } इसी से सक्रिय है।
command-key-removed = उत्पाद कुंजी { $last }-… हटा दी गई।
command-key-removed-activation = उत्पाद कुंजी { $last }-… और साथ में इस कंप्यूटर पर सहेजा गया सक्रियण हटा दिया गया। सक्रियण केंद्र अब भी इस कंप्यूटर को गिनता है।

## इतिहास और भाग

command-history-line = { $moment }  { $what } { $code }
command-history-empty = अभी तक कुछ नहीं हुआ है।
command-history-key-installed = उत्पाद कुंजी इंस्टॉल की गई
command-history-own-key-installed = इस संस्करण की KMS क्लाइंट कुंजी इंस्टॉल की गई
command-history-key-removed = उत्पाद कुंजी हटाई गई
command-history-activated = सक्रिय किया गया
command-history-renewed = नवीनीकरण हुआ
command-history-released = सक्रियण रिलीज़ किया गया
command-history-failed = सफल नहीं हुआ:
command-history-restored = ख़राब फ़ाइल की जगह पिछली कॉपी वापस लाई गई
command-history-started-anew = ख़राब फ़ाइलें बदली गईं; पहले का डेटा खो गया
command-history-count = { $count ->
    [one] { $count } कंप्यूटर ज्ञात, { $threshold } ज़रूरी
   *[other] { $count } कंप्यूटर ज्ञात, { $threshold } ज़रूरी
}
command-history-renewal = नवीनीकरण में बाक़ी समय: { $span }
command-history-retry = अगले प्रयास में बाक़ी समय: { $span }
command-part = { $part }: { $change } (भार { $weight })
command-parts-same = न बदले भागों का भार: { $of } में से { $kept }। इसे वही कंप्यूटर माना जाता है।
command-parts-little = न बदले भागों का भार: { $of } में से { $kept }। लेकिन जिस कंप्यूटर को सक्रिय किया गया उसके बारे में बहुत कम पता था, और यह ज़्यादा बताता है: इसे दूसरा कंप्यूटर माना जाता है, जिसे फिर से सक्रिय करना होगा।
command-parts-other = न बदले भागों का भार: { $of } में से { $kept }। इसे दूसरा कंप्यूटर माना जाता है, जिसे फिर से सक्रिय करना होगा।

command-explain = { $code }: { $title }
    क्या हुआ: { $what }
    क्यों: { $why }
    आगे क्या करें: { $next }

## KMS

command-agent-next = अगला प्रयास: { $moment }
command-policy-ignored = नीति { $place } लागू नहीं की गई: उसे पढ़ा जा सकना चाहिए, उसका स्वरूप सही होना चाहिए और उसे केवल व्यवस्थापक ही बदल सकें।
command-kms-host-policy = KMS होस्ट: { $host } (नीति के अनुसार)
command-kms-host-set = KMS होस्ट: { $host } (इस उत्पाद के लिए सेट)
command-kms-host-file = KMS होस्ट: { $host } (कैटलॉग के साथ की फ़ाइल { "kms-host" } से)
command-kms-host-environment = KMS होस्ट: { $host } (KAKUNIN_KMS_HOST से)
command-kms-host-dns = KMS होस्ट: DNS से खोजा जाता है ({ $domains })
command-kms-host-nowhere = KMS होस्ट: कोई सेट नहीं है, और खोजने के लिए कोई डोमेन नहीं है
command-kms-last = पिछला सक्रियण यहाँ से मिला: { $host }
command-kms-retry = प्रयासों के बीच का समय, जैसा होस्ट ने बताया: { $span }
command-kms-client-id = क्लाइंट ID: { $id }

## जाँच

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = कैटलॉग
command-doctor-key = उत्पाद कुंजी
command-doctor-name = नाम
command-doctor-port = पोर्ट
command-doctor-tls = सुरक्षित कनेक्शन
command-doctor-clock = घड़ी
command-doctor-answer = KMS होस्ट का उत्तर
command-doctor-well = कोई समस्या नहीं मिली।

## डेमो

demo-introduction = यह Kakunin का डेमो है, जिसमें Momiji Software के उत्पाद हैं; यह कंपनी वास्तव में नहीं है। आज़माने के लिए उत्पाद कुंजियाँ:
demo-key-good = सक्रिय करती है
demo-key-used-up = सभी सक्रियण उपयोग में हैं (CNT-1)
demo-key-blocked = प्रदाता ने ब्लॉक की है (KEY-5)
demo-key-other-product = किसी दूसरे उत्पाद की (KEY-3)
demo-key-kms-client = KMS क्लाइंट कुंजी, संगठन के KMS होस्ट के लिए
demo-key-kms-host = KMS होस्ट कुंजी, इस कंप्यूटर के लिए नहीं (KEY-6)
demo-desk = फ़ोन पर सक्रियण केंद्र की भूमिका निभाने के लिए दूसरे टर्मिनल में लिखें:
demo-desk-argument = स्थापना-ID

## फ़ाइल से, और रिलीज़ करना

command-request = फ़ाइल से सक्रिय करें: अनुरोध लिखें
command-request-save = अनुरोध फ़ाइल लिखें, जिसका उत्तर वहाँ मिलेगा जहाँ नेटवर्क है
command-request-file = फ़ाइल; फ़ोल्डर में नई बनाई जाती है; - मानक आउटपुट है। और कुछ भी अधिलेखित नहीं होता
command-response = फ़ाइल से सक्रिय करें: उत्तर लें
command-response-load = इस कंप्यूटर के अनुरोध के उत्तर से सक्रिय करें
command-response-file = उत्तर फ़ाइल, कई उत्तरों की तालिका, या उत्तर फ़ाइलों का फ़ोल्डर; - मानक इनपुट है
command-standard-input = मानक इनपुट
command-request-saved = अनुरोध { $path } में है। उत्तर लें, फिर: { $kakunin } response load FILE
command-request-page = इसका उत्तर { $address } पर, या सक्रियण केंद्र से मिलता है।
command-release = इस कंप्यूटर का सक्रियण रिलीज़ करें, ताकि कोई दूसरा कंप्यूटर उसका उपयोग कर सके
command-release-last = इंस्टॉल की गई कुंजी का नाम: उसके पहले दो समूह, जैसे status उन्हें दिखाता है
command-release-offline = किसी से न पूछें: सक्रियण केंद्र के लिए रिलीज़ कोड दिखाएँ
command-release-show = अगले सक्रियण तक रिलीज़ कोड फिर से दिखाएँ; कुछ रिलीज़ न करें
command-released = सक्रियण रिलीज़ हो गया। उत्पाद { $product } यहाँ काम करता रहेगा और दिखाएगा कि वह सक्रिय नहीं है।
command-released-offline = { $product } अब यहाँ सक्रिय नहीं है। इसे सक्रियण केंद्र को पढ़कर सुनाएँ; तब कोई दूसरा कंप्यूटर इस सक्रियण का उपयोग कर सकेगा:
    स्थापना ID: { $id }
    रिलीज़ कोड: { $code }
command-demo-respond = अनुरोध फ़ाइल का उत्तर दें, जैसे प्रदाता देता
command-demo-respond-file = अनुरोध फ़ाइल
demo-responded = उत्तर { $path } में है।

## अनुवादक का फ़ोल्डर

command-option-locales = प्रोग्राम के संदेशों की जगह अनुवादों के इस फ़ोल्डर के संदेश, TAG/*.ftl, दिखाएँ
command-locales-no-tag = { $place }: इस फ़ोल्डर का नाम भाषा टैग नहीं है, इसलिए इसके संदेश छोड़ दिए गए हैं। टैग fr, pt-BR या zh-Hant जैसा दिखता है।
command-locales-no-language = { $place }: इस फ़ोल्डर में कोई संदेश नहीं है। इसमें हर भाषा का एक फ़ोल्डर होता है, जिसका नाम उसका टैग होता है, जैसे fr, और उसमें .ftl फ़ाइलें।
command-locales-unread = { $place } को पढ़ा नहीं जा सकता: { $detail }
command-locales-not-utf-8 = { $place }: यह UTF-8 नहीं है, इसलिए पूरी फ़ाइल छोड़ दी गई है। इसे UTF-8 में सहेजें।
command-locales-nested = { $place }: यहाँ कोष्ठक बहुत गहराई तक एक-दूसरे के अंदर हैं, इसलिए पूरी फ़ाइल छोड़ दी गई है।
command-locales-syntax = { $place }: इसे पढ़ा नहीं जा सकता ({ $detail })। इसकी जगह प्रोग्राम के अपने शब्द दिखाए जाते हैं।
command-locales-blank = { $place }: { $message } में, या उसके किसी विकल्प में, कोई शब्द नहीं है।
command-locales-twice = { $place }: { $message } पहले भी आ चुका है, यहाँ: { $detail }। पहला वाला दिखाया जाता है।
command-locales-unknown = { $place }: प्रोग्राम में संदेश { $message } नहीं है।
command-locales-foreign = { $place }: { $message } में { $detail } है, जो उसे नहीं दिया जाता। इसकी जगह प्रोग्राम के अपने शब्द दिखाए जाते हैं।
command-locales-leaves-out = { $place }: { $message } में { $detail } छूट गया है।
command-locales-lacks = { $place }: { $message } में { $detail } नहीं है। वहाँ प्रोग्राम के अपने शब्द दिखाए जाते हैं।
command-locales-key = { $place }: { $message } का मान “{ $detail }” है। ऐक्सेस कुंजी एक अक्षर या अंक होती है।
command-locales-plural = { $place }: { $message } में इसका बहुवचन रूप नहीं है: { $detail }। इसके लिए तारांकन वाला रूप दिखाया जाता है।
command-locales-choice = { $place }: { $message } में ऐसा विकल्प है जो प्रोग्राम नहीं देता: { $detail }। वह ये देता है: { $given }।
command-locales-no-choice = { $place }: { $message } में इसका विकल्प नहीं है: { $detail }। इसके लिए तारांकन वाला दिखाया जाता है।
command-locales-typed = { $place }: { $message } में { $detail } छूट गया है। हर भाषा में इसे एक ही तरह से लिखा या बताया जाता है।
command-locales-missing = { $place }: { $count ->
    [one] { $count } संदेश अभी नहीं है; वह प्रोग्राम के अपने शब्दों में दिखाया जाता है: { $detail }
   *[other] { $count } संदेश अभी नहीं हैं; वे प्रोग्राम के अपने शब्दों में दिखाए जाते हैं: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] इस फ़ोल्डर के बारे में { $count } पंक्ति और है। पहले इन्हें ठीक करें।
   *[other] इस फ़ोल्डर के बारे में { $count } पंक्तियाँ और हैं। पहले इन्हें ठीक करें।
}
