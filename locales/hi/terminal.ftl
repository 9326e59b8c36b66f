# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = ध्यान दें: { $text }
terminal-bad = समस्या: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – पूरा
terminal-empty = अभी कुछ नहीं लिखा गया (जैसे { $example })
terminal-empty-text = अभी कुछ नहीं लिखा गया
terminal-state-open = { $value } – अभी पूरा नहीं
terminal-state-right = { $value } – सही
terminal-state-wrong = { $value } – सही नहीं
terminal-group-empty = –
terminal-check-on = { $label }: चालू
terminal-check-off = { $label }: बंद
terminal-chosen = चुना गया
terminal-region-change = { $region } – बदलें
terminal-region-keep = ऐसा ही रहने दें
terminal-place = कहीं और सहेजें
terminal-more-regions = { $count ->
    [one] { $count } और नाम मेल खाता है। उसे खोजने के लिए नाम थोड़ा और लिखें।
   *[other] { $count } और नाम मेल खाते हैं। अपना खोजने के लिए नाम थोड़ा और लिखें।
}
terminal-actions = आप यहाँ क्या कर सकते हैं
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – या बस Enter दबाएँ
terminal-language = भाषा (Language): { $name }

## उत्तर कैसे दें

terminal-hint-number = संख्या या अक्षर लिखकर Enter दबाएँ। मदद के लिए ? लिखें।
terminal-hint-text = टेक्स्ट, या जो करना है उसकी संख्या लिखकर Enter दबाएँ। मदद के लिए ? लिखें।
terminal-hint-key = उत्पाद कुंजी लिखकर या चिपकाकर, या जो करना है उसकी संख्या लिखकर Enter दबाएँ। मदद के लिए ? लिखें।
terminal-hint-region = नाम, कोड, +91 जैसा डायलिंग कोड, या पंक्ति की संख्या लिखकर Enter दबाएँ।
terminal-hint-confirmation = पुष्टिकरण ID एक साथ या एक-एक समूह करके टाइप करें, जैसे D 512439। देश या क्षेत्र बदलने के लिए उसका नाम लिखें। मदद के लिए ? लिखें।
terminal-hint-busy = कृपया प्रतीक्षा करें। Enter दबाने से रद्द होगा।
terminal-help = आप जो कुछ कर सकते हैं, उसकी संख्या वर्गाकार कोष्ठक में है। संख्या लिखकर Enter दबाएँ।
    जहाँ बाद में गोल कोष्ठक में अक्षर है, वहाँ अक्षर से भी वही होता है।
    ख़ाली पंक्ति मुख्य बटन दबाती है, जिस पर “या बस Enter दबाएँ” लिखा है।
    = से पूरा पेज फिर से दिखता है। Ctrl-C से चल रहा काम रद्द होता है, या विज़ार्ड बंद होता है।
terminal-help-key = उत्पाद कुंजी बड़े या छोटे अक्षरों में, डैश के साथ या बिना लिखी जा सकती है।
terminal-help-response = इसके अलावा आप जो कुछ लिखते हैं, उसे उत्तर का स्थान माना जाता है: उसकी फ़ाइल, कई उत्तरों की तालिका, या उत्तर फ़ाइलों का फ़ोल्डर।
terminal-help-confirmation = पुष्टिकरण ID एक साथ टाइप की जा सकती है, रिक्तियों के साथ या बिना।
    छह अंक उस अगले समूह में जाते हैं जो बाक़ी है या सही नहीं है; उनसे पहले लिखा अक्षर समूह चुनता है: D 512439।
    विज़ार्ड बंद करने पर भी आपका लिखा हुआ बना रहता है, इसलिए कॉल बाद में जारी रखी जा सकती है।
terminal-help-region = यहाँ दिखाई गई किसी भी भाषा में नाम का कोई हिस्सा, IN जैसा दो अक्षरों का कोड, या +91 जैसा डायलिंग कोड लिखें।
    जब केवल एक देश या क्षेत्र मेल खाए, तो वह तुरंत चुन लिया जाता है।

## जब उत्तर समझ में नहीं आया

terminal-misread-number = यहाँ संख्या { $number } नहीं है; संख्याएँ { $greatest } तक हैं।
terminal-misread-text = यह समझ में नहीं आया। वर्गाकार कोष्ठक की कोई संख्या लिखें, या मदद के लिए ? लिखें।
terminal-misread-empty = ख़ाली पंक्ति से यहाँ अभी कुछ नहीं होता। वर्गाकार कोष्ठक की कोई संख्या लिखें, या मदद के लिए ? लिखें।
terminal-misread-group = इस अक्षर का कोई समूह नहीं है। समूहों के नाम ऊपर दिखाए गए हैं।

## बीच में

terminal-ask-place = अनुरोध कहाँ सहेजना है? फ़ोल्डर या फ़ाइल का नाम लिखें। ख़ाली पंक्ति से यह जैसा है वैसा रहता है।
terminal-copied = आप इसे कॉपी कर सकते हैं:
terminal-open = यह यहाँ मिलेगा: { $address }
terminal-kept = बंद किया गया। आपका लिखा हुआ अगली बार के लिए रखा गया है।
terminal-answers-over = उत्तर यहाँ समाप्त होते हैं, और विज़ार्ड बंद किया गया है।
terminal-closed = बंद किया गया।
terminal-cancelled = रद्द किया गया।
