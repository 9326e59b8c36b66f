# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = 확인 ID 받기
page-lead = 인터넷에 연결되지 않은 컴퓨터를 위한 페이지입니다. 계정이 필요 없습니다.
page-how = 정품 인증 마법사에 표시된 여덟 그룹의 숫자를 입력하세요. 첫 번째 칸에 모두 붙여넣을 수도 있습니다.
page-how-filled = 스캔한 코드에서 숫자를 가져왔습니다. 컴퓨터 화면과 비교하세요.
page-group = 그룹 { $label }
page-mark-wrong = 다시 확인
page-mark-short = 6자리 중 { $digits }자리
page-wrong = 그룹 { $label }의 숫자를 컴퓨터 화면과 다시 비교하세요.
page-all-right = 여덟 그룹이 모두 올바릅니다.
page-sent = 보내는 정보: 이 숫자뿐입니다. 개인에 관한 정보는 들어 있지 않습니다.
page-submit = 확인 ID 받기
page-asking = 정품 인증 서비스에 요청하는 중…
page-look-again = { $count ->
    [1] 다시 확인할 그룹이 하나 있습니다
   *[other] 다시 확인할 그룹이 { $count }개 있습니다
}
page-look-again-text = 입력한 내용은 모두 그대로 있습니다. 다음 그룹을 컴퓨터 화면과 비교하세요.
page-mixed = 그룹이 서로 맞지 않습니다
page-mixed-text = 각 그룹은 올바르지만 여덟 그룹이 하나의 설치 ID를 이루지 않습니다. 모든 그룹을 컴퓨터 화면과 비교하세요.
page-swapped-text = 칸 아래의 버튼으로 서로 바꾸세요. 입력한 내용은 모두 그대로 있습니다.
page-other-vendor = 이 공급업체 제품의 설치 ID가 아닙니다
page-other-vendor-text = 그룹 1을 컴퓨터 화면과 다시 비교하고, 그 컴퓨터에서 어떤 제품을 정품 인증하려는지 확인하세요.
page-confirmation-typed = 확인 ID가 입력되었습니다
page-confirmation-typed-text = 필요한 것은 설치 ID입니다. 정품 인증 마법사의 1~8번 칸에 표시된 숫자를 입력하세요.
page-again = 버튼을 한 번 더 눌러 주세요
page-again-text = 이 페이지가 오랫동안 열려 있었거나 다른 웹 사이트에서 열렸습니다. 입력한 내용은 모두 그대로 있습니다.

## 응답

page-answer-title = 확인 ID
page-answer-lead = 이 숫자를 정품 인증 마법사의 A 칸부터 { $last } 칸까지 입력한 다음 “정품 인증”을 선택하세요.
page-answer-same = 같은 컴퓨터로 다시 요청하면 같은 숫자를 받으며, 정품 인증 횟수가 더 줄지 않습니다.
page-read = 소리 내어 읽기
page-stop = 중지
page-spoken = { $label }: { $digits }.
# 전화로 말하는 열 개의 숫자. 공백으로 구분.
page-digits = 공 일 이 삼 사 오 육 칠 팔 구
page-no-voice = 이 브라우저에는 한국어 음성이 없습니다.
page-copied = 복사되었습니다.
page-not-copied = 여기서는 복사하지 못했습니다. 숫자를 선택하여 직접 복사하세요.
page-print = 인쇄
page-another = 다른 컴퓨터 정품 인증

## 받을 수 없는 경우와 다른 방법

page-check-digits = 숫자 확인
page-call = 정품 인증 센터에 전화
page-lines-all = 모든 국가 및 지역
page-local-time = 상담 시간은 각 번호의 현지 시간입니다.
page-help = 도움말
page-languages = 언어

## 아무것도 없는 주소

page-elsewhere = 이 주소에는 페이지가 없습니다
page-elsewhere-text = 주소를 입력하거나 복사할 때 문자가 바뀌었거나 빠졌을 수 있습니다. 다음 페이지를 이용할 수 있습니다.

## 파일

page-file = 요청 파일이 있나요?
page-file-how = 마법사에서 요청 파일을 저장할 수 있습니다. 여기서 그 파일을 선택하고, 받은 파일을 컴퓨터로 옮기세요.
page-file-submit = 응답 파일 받기
page-not-a-file = 요청 파일이 아닙니다
page-not-a-file-text = 정품 인증 마법사에서 저장한 파일을 선택하세요. 이름이 request.json으로 끝납니다.
