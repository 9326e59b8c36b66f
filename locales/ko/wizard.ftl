# Words of the wizard's pages. Terms as in glossary.md.

## 날짜, 시각, 목록

date = { $year }년 { $month }월 { $day }일
time = { $hour }:{ $minute }
moment = { $date } { $time }
span = { $unit ->
    [days] { $amount }일
    [hours] { $amount }시간
   *[minutes] { $amount }분
}
list-separator = { ", " }
weekday-monday = 월
weekday-tuesday = 화
weekday-wednesday = 수
weekday-thursday = 목
weekday-friday = 금
weekday-saturday = 토
weekday-sunday = 일

## 모든 페이지

window-title = { $title } – { $product }
steps = { $of }단계 중 { $at }단계
alert = { $product } — 정품 인증되지 않음
status-activated = 인증됨
status-grace = 아직 인증되지 않음
status-notice = 조치 필요
nothing-is-lost = 손실된 내용은 없습니다. 해결하는 동안에도 { $product } 제품을 계속 사용할 수 있습니다.
nothing-is-lost-host = 이 컴퓨터에서 바뀐 것은 없으며, 정품 인증 횟수도 줄지 않았습니다.
everything-still-works = { $product }: 모든 기능을 이전과 같이 사용할 수 있습니다.
remark = { $what } { $next }
remark-key-2 = { $group }번째 그룹의 { $position }번째 문자를 다시 확인하세요.
remark-key-2-look-alike = { $group }번째 그룹의 { $position }번째 문자는 { $symbol }처럼 보이는 { $script ->
        [greek] 그리스 문자
       *[cyrillic] 키릴 문자
    }입니다. 다시 입력하세요.
remark-key-6-host = 이 키는 제품을 사용하는 컴퓨터용입니다. KMS 호스트에는 공급업체가 조직에 제공하는 KMS 호스트 키가 필요합니다.
remark-cid-1 = { $count ->
    [1] 그룹 { $groups }의 숫자를 다시 불러 달라고 하세요.
   *[other] 그룹 { $count }개({ $groups })의 숫자를 다시 불러 달라고 하세요.
}
groups-exchanged = 그룹 { $one }, { $other }의 순서가 서로 바뀌었습니다.

## 버튼과 링크. “key”는 Alt와 함께 눌러 버튼을 누르는 글자

button-next = 다음
    .key = N
button-back = 뒤로
    .key = B
button-cancel = 취소
    .key = C
button-close = 닫기
    .key = L
button-later = 나중에
    .key = L
button-finish = 마침
    .key = F
button-activate = 정품 인증
    .key = A
button-retry = 다시 시도
    .key = T
button-check-again = 다시 확인
    .key = A
button-enter-key = 제품 키 입력
    .key = E
button-change-key = 제품 키 변경
    .key = K
button-details = 자세히
    .key = D
button-copy = 복사
    .key = C
button-clear = 모두 지우기
    .key = L
button-exchange = 서로 바꾸기
    .key = W
button-use-telephone = 전화로 정품 인증
    .key = P
button-use-internet = 인터넷으로 정품 인증
    .key = I
button-seller = 구입처에 문의
    .key = S
button-support = 공급업체에 도움 요청
    .key = V
button-use-file = 파일로 정품 인증
    .key = F
button-save-request = 요청 저장
    .key = S
button-open-response = 응답 열기
    .key = O
button-browse-request = 폴더 선택…
button-browse-response = 파일 선택…
button-change-line = 변경
    .key = N
button-qr = QR 코드
    .key = Q
button-sheet = 통화 안내문
    .key = H
button-key-advice = 제품 키 정보
    .key = U
button-release = 해제
    .key = R
button-open-privacy = 브라우저에서 열기
    .key = O
link-privacy = 개인정보처리방침
link-details = 자세히
link-copy = 복사
link-copy-details = 자세한 내용 복사
copied = 복사됨
link-help = { $code } 도움말
link-show = 표시
link-release = 이 정품 인증 해제
link-regional-numbers = 모든 지역의 전화번호

## 계정 페이지

overview-title = 정품 인증
overview-lead = 이 컴퓨터에 설치된 { $product } 제품의 상태입니다.
overview-lead-all-users = 이 컴퓨터의 모든 사용자를 위한 { $product }.
overview-activated = 정품 인증이 완료되었습니다
overview-activated-for-good = { $method } · { $date } · 갱신할 필요 없음
overview-activated-on = { $method } · { $date }
overview-activated-term = { $method } · { $date } · { $renewal }까지 다시 정품 인증 필요
overview-activated-until = { $method } · { $date } · 자동으로 갱신되며 { $renewal }까지 유효
overview-provisional = 임시로 정품 인증되었습니다
overview-provisional-text = { $end }까지 유효합니다. 그 전에 정품 인증 센터에 정식 확인 ID를 요청하거나 인터넷으로 정품 인증하세요.
overview-not-activated = 아직 정품 인증되지 않았습니다
overview-not-activated-text = { $product }: 제품 키가 설치되어 있습니다. { $date }까지 정품 인증하세요. 인터넷으로는 1분 정도 걸립니다.
overview-no-key = 아직 제품 키가 없습니다
overview-no-key-text = { $product }: 정품 인증하려면 조직의 제품 키를 입력하세요.
overview-kms-waiting = 조직의 KMS 호스트를 기다리는 중입니다
overview-kms-waiting-text = { $product } 제품은 자동으로 정품 인증됩니다. 따로 할 일은 없습니다.
overview-lead-host = 조직의 다른 컴퓨터를 정품 인증하는 KMS 호스트로서 이 컴퓨터의 상태입니다.
overview-host = 이 컴퓨터는 KMS 호스트입니다
overview-host-text = 정품 인증하는 제품: { $products }.
overview-no-host = 아직 KMS 호스트가 아닙니다
overview-no-host-text = KMS 호스트 키가 설치되어 있습니다. 이 키로 정품 인증하면 이 컴퓨터가 다른 컴퓨터를 정품 인증할 수 있습니다.
overview-no-host-key-text = 조직의 KMS 호스트 키를 입력하면 이 컴퓨터가 다른 컴퓨터를 정품 인증할 수 있습니다.
fact-serves = 정품 인증하는 제품
serves-nothing = 아직 없음
fact-product = 제품
fact-key = 제품 키
fact-remaining = 남은 정품 인증 횟수
fact-trial = 평가판 기한
fact-subscription = 구독 기한
fact-features = 기능
fact-limit = 한도
subscription-in-grace = { $end } · { $until }까지 갱신 필요
fact-computer = 이 컴퓨터
fact-activated = 정품 인증
fact-installation-id = 설치 ID
fact-release-code = 해제 코드
fact-what = 발생한 문제
fact-why = 원인
fact-next = 다음에 할 일
fact-code = 문의용 코드
product-with-edition = { $product } { $edition }
key-none = 설치되지 않음
key-kind-mak = MAK
key-kind-kms-client = KMS 클라이언트 키
key-kind-kms-host = KMS 호스트 키
remaining = { $limit }회 중 { $left }회
computer-new = 아직 등록되지 않음
computer-unchanged = 정품 인증 후 변경 없음
computer-slightly-changed = 일부 부품이 바뀌었지만 정품 인증은 그대로 유효함
computer-changed = 정품 인증 후 많은 부품이 바뀜
method-internet-done = 인터넷으로 인증됨
method-telephone-done = 전화로 인증됨
method-file-done = 파일로 인증됨
method-kms-done = 조직에서 인증됨
activated-how = { $method } · { $date }

## 제품 키

key-title = 제품 키 입력
key-lead = 제품 키는 25자입니다. 구입할 때 받은 이메일을 보거나 시스템 관리자에게 문의하세요.
key-title-host = KMS 호스트 키 입력
key-lead-host = 25자로 된 키입니다. 다른 모든 컴퓨터를 정품 인증하는 소수의 컴퓨터를 위해 공급업체가 조직에 제공합니다.
key-label = 제품 키
key-automatic = 인터넷으로 자동 정품 인증
key-automatic-hint = 키로 만든 ID와 하드웨어 정보만 보냅니다. 개인을 식별하는 정보는 없습니다.
key-old-title = 이전 라이선스 시스템의 키입니다
key-old-text = 인터넷을 통해 한 번만 새 키로 교환됩니다. 인터넷을 사용할 수 없으면 구입처에 새 키를 요청하세요.
key-replaced-title = 키가 교체되었습니다
key-replaced-text = 이전 키 대신 새 제품 키 { $last }-…가 설치되었습니다. 이전 키는 더 이상 필요하지 않습니다.
key-advice-title = 키를 찾을 수 없거나 키가 작동하지 않나요?
key-advice-summary = 키의 모양, 키를 찾는 곳, 다른 곳에서 키를 사용 중일 때 할 일

## 정품 인증 방법

method-title = 정품 인증 방법 선택
method-lead = 어느 방법이든 결과는 같으며, 도중에 바꿀 수 있습니다.
method-internet = 인터넷
method-internet-checking = 몇 초면 끝납니다. 연결을 확인하는 중…
method-internet-connected = 몇 초면 끝납니다. 이 컴퓨터는 연결되어 있습니다.
method-recommended = 권장
method-telephone = 전화
method-telephone-hint = 전화를 걸어 화면의 숫자를 불러 주고, 들은 숫자를 입력합니다. 4분 정도 걸립니다.
method-file = 파일
method-file-hint = 연결이 전혀 없는 컴퓨터를 위한 방법입니다. 요청을 저장하고 다른 기기에서 응답을 받아 여기서 엽니다.
method-host-file = 인터넷에 연결되지 않은 경우
method-host-file-text = 파일로 정품 인증: { $command } 명령으로 요청을 저장하면 공급업체가 응답합니다.

## 인터넷

internet-title = 인터넷으로 정품 인증하는 중
internet-lead = 보통 몇 초 정도 걸립니다.
internet-progress = 정품 인증 서비스에 요청하는 중…
waiting-passed = { $seconds }초가 지났습니다. 언제든지 취소할 수 있으며, 취소해도 손실되는 내용은 없습니다.
internet-sent = 보내는 정보: 제품 키로 만든 ID와 하드웨어 정보. 개인을 식별하는 정보는 없습니다.
internet-sent-host = 보내는 정보: 제품 키로 만든 ID와 이 KMS 호스트의 공개 키. 개인을 식별하는 정보는 없습니다.

## 제품을 시작할 때의 알림

notice-waiting = { $product } 제품은 아직 정품 인증되지 않았습니다. 모든 기능을 사용할 수 있으며, 정품 인증은 자동으로 계속 시도됩니다.
notice-trying-title = 조직의 KMS 호스트에 요청하는 중
notice-trying = KMS 호스트를 찾아 요청하는 중…
notice-sent = 해당 호스트에만 보내는 정보: 제품 키로 만든 ID, 이 컴퓨터의 이름, 하드웨어 정보.

## 개인정보

privacy-title = 개인정보
privacy-sent = 정품 인증할 때 이 프로그램이 보내는 정보
privacy-telephone = 전화나 파일로 정품 인증할 때는 이 컴퓨터가 직접 보내는 정보가 없습니다. 숫자와 파일에 들어 있는 정보는 이와 같습니다.
privacy-address = 공급업체의 개인정보처리방침

## 전화

telephone-title = 전화로 정품 인증
telephone-region = 국가 또는 지역
telephone-line = { $region }: { $number }
telephone-line-hint = 전화할 번호를 선택하세요
telephone-read = 전화를 걸어 설치 ID 불러 주기
telephone-type = 들은 확인 ID 입력
telephone-paste = 붙여넣을 수도 있습니다
installation-id = 설치 ID
confirmation-id = 확인 ID
languages-open = 언어
region-open = 국가 또는 지역
region-choose = 국가 또는 지역 선택
region-search = 이름, 코드 또는 국가 번호
region-detail = { $code } · { $dialling }
region-nothing = 일치하는 국가 또는 지역이 없습니다. 국가 번호(예: +82)로도 찾아보세요.
line-toll-free = 무료 통화
line-toll = 유료 통화
line-tty = 문자 전화
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = 24시간 상담
line-open-until = 상담 가능 · { $time }까지
line-closed = 상담 시간 외
line-opens-today = 상담 시간 외 · { $time }부터
line-opens-later = 상담 시간 외 · { $day }요일 { $time }부터
line-hours = { $days } { $from }~{ $to }
line-hours-always = 매일 24시간
line-hours-separator = { ", " }
line-day-range = { $first }~{ $last }
no-line-numbers = 다른 지역의 번호로 전화해도 됩니다. 목록에 모든 번호가 있습니다.
no-line-title = { $code }  { $title }

## 결과

success-title = { $product } 제품이 정품 인증되었습니다
success-for-good = 이 컴퓨터에서는 갱신할 필요가 없습니다.
success-term = 이 정품 인증은 { $date }까지 유효합니다. 그때까지 같은 키로 다시 정품 인증하세요.
success-until = 자동으로 갱신됩니다. 이 정품 인증은 { $date }까지 유효합니다.
success-provisional = 이 정품 인증은 임시이며 { $end }까지 유효합니다. 그 전에 정품 인증 센터에 정식 확인 ID를 요청하세요.
success-host-title = 이제 이 컴퓨터는 KMS 호스트입니다
success-host = 서비스(kakunin-kms serve)가 실행되면 다음 제품을 정품 인증합니다: { $products }.
not-opened = 이 항목을 열 수 있는 프로그램이 없습니다. 주소:
failure-ways = 다른 방법
failure-former = 이전 키
failure-former-text = 제품 키 { $key }-… 전체를 다시 입력하면 정품 인증이 바로 복원됩니다. 정품 인증 횟수는 줄지 않습니다.
copied-release =
    설치 ID: { $id }
    해제 코드: { $code }
copied-details = { $code }: { $title }
    { $what }
    설치 ID: { $id }

## 자세한 정보

details-title = 이 컴퓨터의 자세한 정보
details-lead = 정품 인증은 이 부품들의 조합에 적용됩니다. 몇 가지가 바뀌어도 영향이 없습니다.
details-lead-host = 이 KMS 호스트를 정품 인증할 때 사용한 정보입니다.
part-machine-id = 설치된 운영 체제
part-system = 시스템 보드
part-processor = 프로세서
part-disk = 시스템 디스크
part-network = 네트워크 어댑터
part-memory = 메모리 크기
part-kept = 변경 없음
part-changed = 변경됨
part-missing = 찾을 수 없음
part-added = 새 부품

## 파일로 정품 인증

file-title = 파일로 정품 인증
file-lead = 네트워크가 없는 컴퓨터를 위한 방법입니다. 작은 파일 두 개만 주고받으며, 개인을 식별하는 정보는 없습니다.
file-save = 요청 저장
file-saved = 저장됨
file-saved-next = USB 드라이브 등으로 이 파일을 인터넷에 연결된 기기로 옮기세요.
file-request-path = 요청을 저장할 위치
file-request-example = 폴더 또는 파일 이름
file-answer = 응답 받기
file-answer-self = 아무 기기에서나
file-answer-vendor = 공급업체가 응답합니다.
file-answer-other = 그 밖의 방법
file-answer-others = 정품 인증 센터에서도 응답을 받을 수 있으며, 컴퓨터가 많으면 시스템 관리자가 한 번에 응답을 받을 수 있습니다.
file-open = 응답 열기
file-response-path = 응답이 있는 위치
file-response-example = 파일을 여기에 끌어 놓거나 위치 입력

## 정품 인증 해제

release-title = 이 정품 인증 해제
release-lead = 해제하면 이 정품 인증을 다른 컴퓨터에서 사용할 수 있습니다. { $product } 제품은 여기서도 계속 사용할 수 있지만, 정품 인증되지 않은 것으로 표시됩니다.
release-internet = 인터넷으로
release-internet-hint = 정품 인증 서비스에 바로 기록됩니다.
release-code = 해제 코드로
release-code-hint = 연결이 필요 없습니다. 정품 인증 센터에 코드를 불러 주면 됩니다.
release-progress = 정품 인증 서비스에 알리는 중…
release-sent = 보내는 정보: 설치 ID와 제품 키를 갖고 있다는 증명. 개인을 식별하는 정보는 없습니다.
release-done-title = 정품 인증이 해제되었습니다
release-done-text = 이제 이 정품 인증을 다른 컴퓨터에서 사용할 수 있습니다. 이 컴퓨터에서도 { $product } 제품을 계속 사용할 수 있습니다.
release-untold-title = 정품 인증 센터에 알려 주세요
release-untold-text = 이 컴퓨터에서 { $product } 제품의 정품 인증이 해제되었습니다. 정품 인증 센터에 전화하여 아래 숫자를 불러 주세요. 숫자가 기록되면 이 정품 인증을 다른 컴퓨터에서 사용할 수 있습니다.
release-untold-short = 이 컴퓨터의 정품 인증이 해제되었습니다. 정품 인증 센터에 해제 코드를 알려 주면 이 정품 인증을 다른 컴퓨터에서 사용할 수 있습니다.
release-call = 정품 인증 센터에 전화
release-read = 숫자 불러 주기
release-code-label = 설치 ID, 해제 코드 순서

## 종이와 다른 기기

qr-instead = 전화하지 않아도 되며 언제든지 사용할 수 있습니다. 카메라가 있는 휴대폰으로 스캔하면 아래에 입력할 확인 ID가 페이지에 표시됩니다.
qr-text = 휴대폰으로 스캔하면 전화 없이 페이지에서 확인 ID를 받을 수 있습니다.
sheet-title = 전화 정품 인증을 위한 통화 안내문
sheet-saved = 통화 안내문 저장됨
sheet-open = 열기
sheet-hours = 모든 시간은 이 안내문을 만든 컴퓨터의 시간입니다.
sheet-secret = 이 안내문에 비밀 정보는 없습니다. 이 숫자로는 이 컴퓨터만 정품 인증할 수 있습니다.
