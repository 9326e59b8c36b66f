# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = 주의: { $text }
terminal-bad = 문제: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – 완료
terminal-empty = 아직 입력되지 않음(형식: { $example })
terminal-empty-text = 아직 입력되지 않음
terminal-state-open = { $value } – 아직 완전하지 않음
terminal-state-right = { $value } – 올바름
terminal-state-wrong = { $value } – 맞지 않음
terminal-group-empty = –
terminal-check-on = { $label }: 켜짐
terminal-check-off = { $label }: 꺼짐
terminal-chosen = 선택됨
terminal-region-change = { $region } – 변경
terminal-region-keep = 그대로 두기
terminal-place = 다른 위치에 저장
terminal-more-regions = 일치하는 항목이 { $count }개 더 있습니다. 이름을 조금 더 입력하면 찾을 수 있습니다.
terminal-actions = 여기서 할 수 있는 작업
terminal-letter = { $label }({ $letter })
terminal-or-enter = { $label } – Enter만 눌러도 됨
terminal-language = 언어(Language): { $name }

## 입력하는 방법

terminal-hint-number = 번호나 영문자를 입력하고 Enter를 누르세요. ?를 입력하면 도움말이 표시됩니다.
terminal-hint-text = 내용을 입력하거나 작업의 번호를 입력하고 Enter를 누르세요. ?를 입력하면 도움말이 표시됩니다.
terminal-hint-key = 제품 키를 입력하거나 붙여넣고 Enter를 누르세요. 작업의 번호를 입력해도 됩니다. ?를 입력하면 도움말이 표시됩니다.
terminal-hint-region = 이름, 코드, +82 같은 국가 번호 또는 줄의 번호를 입력하고 Enter를 누르세요.
terminal-hint-confirmation = 확인 ID를 한 번에 입력하거나 D 512439처럼 그룹별로 입력하세요. 국가 또는 지역을 변경하려면 그 이름을 입력하세요. ?를 입력하면 도움말이 표시됩니다.
terminal-hint-busy = 잠시 기다려 주세요. Enter를 누르면 취소됩니다.
terminal-help = 모든 작업에는 대괄호 안에 번호가 있습니다. 번호를 입력하고 Enter를 누르세요.
    번호 뒤에 소괄호로 영문자가 표시되어 있으면 그 영문자를 입력해도 됩니다.
    빈 줄을 입력하면 “Enter만 눌러도 됨”으로 표시된 기본 버튼을 누른 것과 같습니다.
    =를 입력하면 전체 페이지가 다시 표시됩니다. Ctrl-C를 누르면 실행 중인 작업을 취소하거나 닫습니다.
terminal-help-key = 제품 키는 대문자나 소문자로, 하이픈을 넣거나 빼고 입력할 수 있습니다.
terminal-help-response = 그 밖에 입력한 내용은 응답의 위치로 여깁니다. 응답 파일, 여러 응답의 표 또는 응답 파일이 있는 폴더를 입력할 수 있습니다.
terminal-help-confirmation = 확인 ID는 공백을 넣거나 빼고 한 번에 입력할 수 있습니다.
    6자리 그룹을 입력하면 비어 있거나 맞지 않는 다음 그룹에 들어갑니다. 그룹을 선택하려면 앞에 영문자를 붙이세요: D 512439.
    입력한 내용은 마법사를 닫아도 보관되므로 나중에 통화를 이어갈 수 있습니다.
terminal-help-region = 여기에 표시된 언어로 된 이름의 일부, KR 같은 두 글자 코드 또는 +82 같은 국가 번호를 입력하세요.
    일치하는 국가 또는 지역이 하나뿐이면 바로 선택됩니다.

## 입력을 인식하지 못한 경우

terminal-misread-number = 여기에 { $number }번은 없습니다. 번호는 { $greatest }번까지 있습니다.
terminal-misread-text = 입력한 내용을 인식하지 못했습니다. 대괄호 안의 번호를 입력하거나 ?를 입력하여 도움말을 보세요.
terminal-misread-empty = 여기서는 아직 빈 줄로 할 수 있는 작업이 없습니다. 대괄호 안의 번호를 입력하거나 ?를 입력하여 도움말을 보세요.
terminal-misread-group = 그 영문자의 그룹은 없습니다. 그룹의 이름은 위에 표시되어 있습니다.

## 진행 중

terminal-ask-place = 요청을 어디에 저장할까요? 폴더나 파일 이름을 입력하세요. 빈 줄을 입력하면 그대로 둡니다.
terminal-copied = 다음 내용을 복사할 수 있습니다:
terminal-open = 다음 주소에 있습니다: { $address }
terminal-kept = 닫혔습니다. 입력한 내용은 다음에 쓸 수 있도록 보관됩니다.
terminal-answers-over = 답이 여기서 끝나 마법사를 닫았습니다.
terminal-closed = 닫혔습니다.
terminal-cancelled = 취소되었습니다.
