# Words of the command line.

command-usage = 사용법
command-usage-options = 옵션
command-usage-command = 명령
command-heading-commands = 명령
command-heading-options = 옵션
command-heading-arguments = 인수

command-kakunin = 제품을 정품 인증합니다. 명령이 없으면 정품 인증 마법사를 엽니다.
command-status = 이 컴퓨터에서 제품이 정품 인증되었는지 표시합니다
command-key = 제품 키를 설치하거나 제거합니다
command-key-set = 제품 키를 설치합니다
command-key-set-key = 제품 키. 표준 입력에서 읽으려면 -
command-key-set-file = 이 파일에서 제품 키를 읽습니다
command-key-set-auto = 다음에 제품이 시작될 때 백그라운드에서 인터넷으로 정품 인증합니다
command-key-remove = 설치된 제품 키와 이 컴퓨터에 저장된 정품 인증 정보를 제거합니다
command-key-remove-last = 제거할 키의 이름. status 명령에 표시되는 처음 두 그룹
command-activate = 지금 인터넷으로 정품 인증합니다
command-installation-id = 전화로 불러 줄 설치 ID를 출력합니다
command-confirm = 받은 확인 ID로 정품 인증합니다
command-confirm-id = 확인 ID 전체 또는 그룹별. 표준 입력에서 읽으려면 -
command-history = 이 컴퓨터에서 정품 인증에 일어난 일을 표시합니다
command-parts = 이 컴퓨터를 인식하는 데 쓰이는 부품과 변경된 내용을 표시합니다
command-explain-about = 오류 코드를 설명합니다
command-explain-code = 오류 코드(예: CNT-1)
command-launch = 제품이 시작될 때 호출합니다. 설정되어 있으면 백그라운드에서 정품 인증하고, 필요할 때만 마법사를 엽니다
command-agent = 중지할 때까지 백그라운드에서 필요한 정품 인증과 갱신을 합니다
command-agent-once = 지금 필요한 일을 한 번만 하고 끝냅니다
command-kms = 조직의 어느 KMS 호스트에 요청할지 설정합니다
command-kms-set = 이제부터 이 KMS 호스트에 요청합니다
command-kms-set-host = 이름 또는 IP 주소. 포트가 8482가 아니면 포트도 지정하며, 포트가 있는 IPv6 주소는 대괄호로 묶습니다
command-kms-clear = 다시 DNS로 KMS 호스트를 찾습니다
command-kms-show = 어느 KMS 호스트에 요청하는지, 그리고 호스트가 이 컴퓨터를 식별하는 클라이언트 ID를 표시합니다
command-doctor = 정품 인증의 각 단계를 확인하고 처음 발견된 문제를 알립니다
command-help = 이 도움말 또는 명령의 도움말을 표시합니다
command-help-command = 명령(예: { "key set" })
command-demo = 데모의 제품 키와 정품 인증 센터 역할을 해 보는 방법을 표시합니다
command-demo-desk = 정품 인증 센터에서 불러 주는 것처럼, 설치 ID에 대한 확인 ID를 출력합니다
command-demo-desk-id = 설치 ID 전체 또는 그룹별

command-option-text = 디스플레이가 있어도 터미널에 마법사를 텍스트로 표시합니다
command-option-answers = 한 줄에 하나씩 적힌 이 파일의 답을 텍스트 마법사에 입력합니다
command-option-mode = 창의 밝기: { "light" }(밝게) 또는 { "dark" }(어둡게)
command-option-contrast = 고대비 사용 여부: { "more" }(고대비) 또는 { "usual" }(보통)
command-option-json = JSON으로 응답합니다
command-option-lang = 사용할 언어: { "en" }, { "ja" }, …
command-option-product = 제품의 카탈로그상 이름. 없으면 카탈로그의 첫 번째 제품
command-option-catalogue = 공급업체의 서명된 카탈로그
command-option-vendor = 카탈로그가 여러 개일 때 공급업체의 ID
command-option-state = 정품 인증 정보가 저장되는 폴더
command-option-all-users = 관리자로서 이 컴퓨터의 모든 사용자에게 적용합니다
command-option-service = 카탈로그의 주소 대신 이 주소의 정품 인증 서비스에 요청합니다
command-option-help = 이 도움말을 표시합니다
command-option-version = 버전을 표시합니다

## 인식하지 못한 인수

command-misuse-missing = 빠진 것이 있습니다: { $named }. 도움말: { $help }.
command-misuse-command = 그런 명령은 없습니다. 도움말: { $help }.
command-misuse-value = { $named }: 값을 여기서 사용할 수 없거나 값이 없습니다. 도움말: { $help }.
command-misuse-key = 제품 키({ $shown })가 들어 있습니다. 제품 키는 여기에 적을 수 없습니다. 설치하려면: { $kakunin } key set KEY. 다른 곳에서는 처음 두 그룹으로 지정하세요.
command-misuse-token = 직원의 토큰({ $shown })이 들어 있습니다. 토큰은 여기에 적을 수 없습니다. 도움말: { $kakunin } --help.
command-misuse-argument = 인수가 너무 많거나 여기에 쓸 수 없는 인수가 있습니다. 도움말: { $help }.
command-misuse-not-utf-8 = UTF-8 텍스트가 아닌 인수가 있습니다. 도움말: { $help }.

## 실패

# 터미널이 없을 때 표시되는 메시지 상자의 제목.
message-title = 제품 정품 인증
message-title-desk = 상담 창구
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = 카탈로그에 그런 제품이 없습니다. 카탈로그에 있는 제품: { $known }.
command-unknown-code = 그런 오류 코드는 없습니다. 오류 코드는 CNT-1 같은 형식입니다.
command-other-key = 아무것도 제거하지 않았습니다. 설치된 키는 { $installed }-…입니다. 제거하려면 이름을 지정하세요: { $kakunin } key remove { $installed }
command-other-key-release = 아무것도 해제하지 않았습니다. 설치된 키는 { $installed }-…입니다. 그 정품 인증을 해제하려면 이름을 지정하세요: { $kakunin } release { $installed }
command-nothing-activated = 아무것도 해제하지 않았습니다. 이 컴퓨터에는 설치된 제품 키로 정품 인증된 것이 없습니다.
command-no-release-code = 표시할 해제 코드가 없습니다. 설치된 제품 키로 해제한 것이 없거나, 정품 인증 서비스에 이미 해제가 기록되어 있습니다. 설정과 함께 제품 키가 없어졌다면 먼저 제품 키를 다시 설치하세요.
command-file = { $path } 파일을 읽을 수 없습니다: { $cause }
command-file-folder = 폴더입니다. 파일을 지정하세요
command-file-missing = 그런 파일이 없습니다
command-file-forbidden = 읽을 권한이 없습니다. 자신의 폴더에 복사하거나 파일의 소유자에게 요청하세요
command-file-too-large = 이 종류의 파일로는 너무 큽니다
command-file-not-text = 텍스트가 아닙니다
command-file-pipe-or-device = 파일이 아니라 파이프나 장치입니다. 파일을 지정하세요
command-file-not-a-name = 파일 이름으로 사용할 수 없는 이름입니다(NUL 같은 장치 이름, 콜론, 끝의 마침표나 공백). 다른 이름을 지정하세요
command-file-in-use = 다른 프로그램이 사용 중입니다. 그 프로그램을 닫고 다시 시도하세요
command-answer = 답의 { $line }번째 줄이 해당 페이지에 맞지 않아 그 뒤로는 아무것도 하지 않았습니다. 해당 페이지와 답이 맞지 않는 이유는 위에 있습니다.
command-answers-untaken = 답의 { $line }번째 줄 전에 마법사가 닫혔습니다. 그 줄과 그 뒤의 줄은 사용하지 않았습니다.
command-not-a-host = KMS 호스트의 주소가 아닙니다. 이름이나 IP 주소를 쓰고, 포트가 8482가 아니면 포트도 쓰세요. 예: kms.office.example:8482 또는 [2001:db8::7]:8482.
command-not-a-service = 정품 인증 서비스의 주소가 아닙니다. 주소는 https://(테스트용은 http://)로 시작합니다. 예: https://activation.momiji.example/.
command-service-beginning = 주소의 앞부분이 없습니다. 다음과 같이 쓰세요: { $address }
command-service-sign-in = 정품 인증 서비스의 주소에는 사용자 이름과 암호를 넣지 않습니다. 빼고 쓰세요. 예: https://activation.momiji.example/.
command-no-installation-id = 이 컴퓨터에는 KMS 클라이언트 키가 있습니다. 조직의 KMS 호스트가 정품 인증하므로 설치 ID가 필요 없습니다. 지금 호스트에 요청하려면: { $kakunin } activate
command-no-language = “{ $tag }” 언어는 사용할 수 없어 영어로 계속합니다. 사용할 수 있는 언어: { $languages }.
command-not-written = 결과를 출력하지 못했습니다: { $cause }
command-no-place = 마법사를 표시할 디스플레이도 터미널도 없습니다. 대신 명령을 사용하세요. 도움말: { $kakunin } --help.
command-not-administrator = 이 컴퓨터의 관리자만 모든 사용자에게 적용할 수 있습니다. 이 사용자는 { $path } 폴더에 쓸 수 없습니다. 관리자로서 또는 sudo를 사용하여 명령을 다시 실행하세요.
command-system = 필요한 작업을 시스템이 거부했습니다: { $cause }
command-demo-failed = 데모를 준비하지 못했습니다: { $cause }
command-not-an-installation-id = 완전한 설치 ID가 아닙니다. 설치 ID는 6자리씩 여덟 그룹이며, 각 그룹의 확인 숫자가 맞아야 합니다.
command-no-demo = 공급업체의 카탈로그가 설치되어 있어 데모를 사용할 수 없습니다.

## 상태

command-status-activated = { $product } 제품은 { $since }부터 정품 인증된 상태입니다.
command-status-provisional = { $product } 제품은 { $since }부터 { $until }까지 임시로 정품 인증된 상태입니다. 그 전에 정품 인증 센터에 정식 확인 ID를 요청하세요.
command-status-activated-until = { $product } 제품은 { $since }부터 정품 인증된 상태이며 { $until }까지 유효합니다. 그 전에 자동으로 갱신됩니다.
command-status-activated-term = { $product } 제품은 { $since }부터 정품 인증된 상태이며 { $until }까지 유효합니다. 그때까지 같은 키로 다시 정품 인증하세요.
command-status-grace = { $product } 제품은 아직 정품 인증되지 않았습니다. 모든 기능을 사용할 수 있습니다. { $until }까지 정품 인증하세요.
command-status-notice = { $product }: { $title }({ $code }). 모든 기능을 이전과 같이 사용할 수 있습니다.
command-status-terms-over = { $product }: { $title }({ $code }).
command-status-all-users = 이 컴퓨터의 모든 사용자에게 적용됩니다.
command-status-licence = --json과 함께: 서명된 라이선스도 출력합니다
command-status-key = 제품 키: { $last }-… ({ $kind })
command-status-no-key = 제품 키: 없음
command-status-automatic = 다음에 제품이 시작될 때 인터넷으로 정품 인증됩니다.
command-status-released = 이 컴퓨터의 정품 인증은 해제되었으며, 정품 인증 센터에 아직 해제 코드를 알려야 합니다. 코드를 표시하려면: { $kakunin } release --show
command-status-count = 정품 인증: { $limit }회 중 { $used }회 사용
command-status-terms = { $name }: { $value }

## 제품 키

command-key-installed = 제품 키 { $last }-… ({ $kind }): 설치되었습니다.
command-key-automatic = { $product } 제품은 다음에 시작될 때 백그라운드에서 정품 인증됩니다.
command-key-by-hand = 다음에 { $product } 제품이 시작될 때 정품 인증 마법사가 열립니다. 지금 정품 인증하려면: { $kakunin } activate
command-key-activated-already = { $product } 제품은 이 키로 정품 인증되어 있습니다.
command-key-removed = 제품 키 { $last }-…: 제거되었습니다.
command-key-removed-activation = 제품 키 { $last }-…: 이 컴퓨터에 저장된 정품 인증 정보와 함께 제거되었습니다. 정품 인증 센터에는 이 컴퓨터가 여전히 사용 중으로 남아 있습니다.

## 기록과 부품

command-history-line = { $moment }  { $what } { $code }
command-history-empty = 아직 기록이 없습니다.
command-history-key-installed = 제품 키 설치됨
command-history-own-key-installed = 이 에디션의 KMS 클라이언트 키 설치됨
command-history-key-removed = 제품 키 제거됨
command-history-activated = 정품 인증됨
command-history-renewed = 갱신됨
command-history-released = 정품 인증 해제됨
command-history-failed = 완료되지 않음:
command-history-restored = 손상된 파일을 이전 사본에서 복원함
command-history-started-anew = 손상된 파일을 새로 만듦. 이전 내용은 손실됨
command-history-count = 컴퓨터 { $count }대 알려짐, { $threshold }대 필요
command-history-renewal = 갱신까지 남은 시간: { $span }
command-history-retry = 다음 시도까지 남은 시간: { $span }
command-part = { $part }: { $change } (가중치 { $weight })
command-parts-same = 변경되지 않은 가중치: { $of } 중 { $kept }. 같은 컴퓨터로 인식됩니다.
command-parts-little = 변경되지 않은 가중치: { $of } 중 { $kept }. 그러나 정품 인증된 컴퓨터는 알려진 정보가 적었고 이 컴퓨터는 더 많은 정보를 알려 줍니다. 다른 컴퓨터로 인식되므로 다시 정품 인증해야 합니다.
command-parts-other = 변경되지 않은 가중치: { $of } 중 { $kept }. 다른 컴퓨터로 인식되므로 다시 정품 인증해야 합니다.

command-explain = { $code }: { $title }
    발생한 문제: { $what }
    원인: { $why }
    다음에 할 일: { $next }

## KMS

command-agent-next = 다음 시도: { $moment }
command-policy-ignored = 정책 { $place }이(가) 적용되지 않습니다. 읽을 수 있고 형식이 올바르며 관리자만 쓸 수 있어야 합니다.
command-kms-host-policy = KMS 호스트: { $host } (정책으로 설정됨)
command-kms-host-set = KMS 호스트: { $host } (이 제품에 설정됨)
command-kms-host-file = KMS 호스트: { $host } (카탈로그 옆의 { "kms-host" } 파일에서 읽음)
command-kms-host-environment = KMS 호스트: { $host } (KAKUNIN_KMS_HOST 변수에서 읽음)
command-kms-host-dns = KMS 호스트: DNS로 찾음({ $domains })
command-kms-host-nowhere = KMS 호스트: 설정되지 않았으며, 찾아볼 도메인이 없음
command-kms-last = 마지막으로 정품 인증한 호스트: { $host }
command-kms-retry = 호스트가 알려 준 시도 간격: { $span }
command-kms-client-id = 클라이언트 ID: { $id }

## 진단

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = 카탈로그
command-doctor-key = 제품 키
command-doctor-name = 이름
command-doctor-port = 포트
command-doctor-tls = 보안 연결
command-doctor-clock = 시계
command-doctor-answer = KMS 호스트의 응답
command-doctor-well = 발견된 문제가 없습니다.

## 데모

demo-introduction = 실제로 존재하지 않는 Momiji Software의 제품을 사용하는 Kakunin 데모입니다. 시험해 볼 제품 키:
demo-key-good = 정품 인증 가능
demo-key-used-up = 정품 인증 횟수를 모두 사용함(CNT-1)
demo-key-blocked = 공급업체가 차단함(KEY-5)
demo-key-other-product = 다른 제품의 키(KEY-3)
demo-key-kms-client = 조직의 KMS 호스트를 위한 KMS 클라이언트 키
demo-key-kms-host = KMS 호스트 키. 이 컴퓨터에서는 사용하지 않음(KEY-6)
demo-desk = 전화를 받는 정품 인증 센터 역할을 해 보려면 다른 터미널에 입력하세요:
demo-desk-argument = 설치-ID

## 파일과 해제

command-request = 파일로 정품 인증: 요청을 저장합니다
command-request-save = 네트워크가 있는 곳에서 응답을 받을 요청 파일을 저장합니다
command-request-file = 파일. 폴더이면 그 안에 만들고, -는 표준 출력입니다. 다른 파일은 덮어쓰지 않습니다
command-response = 파일로 정품 인증: 응답을 읽습니다
command-response-load = 이 컴퓨터의 요청에 대한 응답으로 정품 인증합니다
command-response-file = 응답 파일, 여러 응답의 표 또는 응답 파일이 있는 폴더. -는 표준 입력입니다
command-standard-input = 표준 입력
command-request-saved = 요청을 저장했습니다: { $path }. 응답을 받은 다음: { $kakunin } response load FILE
command-request-page = 응답은 { $address } 페이지 또는 정품 인증 센터에서 받을 수 있습니다.
command-release = 다른 컴퓨터에서 사용할 수 있도록 이 컴퓨터의 정품 인증을 해제합니다
command-release-last = 설치된 키의 이름. status 명령에 표시되는 처음 두 그룹
command-release-offline = 어디에도 연결하지 않고, 정품 인증 센터에 알려 줄 해제 코드를 표시합니다
command-release-show = 다음 정품 인증 때까지 해제 코드를 다시 표시합니다. 해제는 하지 않습니다
command-released = 정품 인증이 해제되었습니다. 이 컴퓨터에서도 { $product } 제품을 계속 사용할 수 있으며, 정품 인증되지 않은 것으로 표시됩니다.
command-released-offline = 이 컴퓨터에서 { $product } 제품의 정품 인증이 해제되었습니다. 정품 인증 센터에 다음 숫자를 불러 주면 다른 컴퓨터에서 사용할 수 있습니다.
    설치 ID: { $id }
    해제 코드: { $code }
command-demo-respond = 공급업체처럼 요청 파일에 응답합니다
command-demo-respond-file = 요청 파일
demo-responded = 응답을 저장했습니다: { $path }.

## 번역자의 폴더

command-option-locales = 프로그램의 메시지 대신 이 번역 폴더(TAG/*.ftl)의 메시지를 표시합니다
command-locales-no-tag = { $place }: 폴더의 이름이 언어 태그가 아니어서 이 폴더의 메시지를 사용하지 않습니다. 언어 태그는 fr, pt-BR, zh-Hant 같은 형식입니다.
command-locales-no-language = { $place }: 이 폴더에는 메시지가 없습니다. 언어마다 fr처럼 태그를 이름으로 하는 폴더를 만들고 그 안에 .ftl 파일을 넣으세요.
command-locales-unread = { $place }: 읽을 수 없습니다. { $detail }
command-locales-not-utf-8 = { $place }: UTF-8이 아니어서 파일 전체를 사용하지 않습니다. UTF-8로 저장하세요.
command-locales-nested = { $place }: 괄호가 너무 깊게 중첩되어 파일 전체를 사용하지 않습니다.
command-locales-syntax = { $place }: 이 부분을 읽을 수 없습니다({ $detail }). 대신 프로그램의 문장이 표시됩니다.
command-locales-blank = { $place }: { $message } 메시지나 그 선택 항목에 내용이 없습니다.
command-locales-twice = { $place }: { $message } 메시지는 { $detail }에 이미 있습니다. 첫 번째 것이 표시됩니다.
command-locales-unknown = { $place }: 프로그램에 { $message } 메시지가 없습니다.
command-locales-foreign = { $place }: { $message } 메시지에 주어지지 않는 값이 있습니다: { $detail }. 대신 프로그램의 문장이 표시됩니다.
command-locales-leaves-out = { $place }: { $message } 메시지에 빠진 것이 있습니다: { $detail }.
command-locales-lacks = { $place }: { $message } 메시지에 없는 것이 있습니다: { $detail }. 그 자리에는 프로그램의 문장이 표시됩니다.
command-locales-key = { $place }: { $message } 값이 “{ $detail }”입니다. 선택키는 글자나 숫자 하나입니다.
command-locales-plural = { $place }: { $message } 메시지에 다음 복수형이 없습니다: { $detail }. 대신 별표가 있는 형태가 표시됩니다.
command-locales-choice = { $place }: { $message } 메시지에 프로그램이 사용하지 않는 선택 항목이 있습니다: { $detail }. 사용하는 선택 항목: { $given }.
command-locales-no-choice = { $place }: { $message } 메시지에 다음 선택 항목이 없습니다: { $detail }. 대신 별표가 있는 항목이 표시됩니다.
command-locales-typed = { $place }: { $message } 메시지에 빠진 것이 있습니다: { $detail }. 이것은 모든 언어에서 똑같이 입력하거나 부르는 말입니다.
command-locales-missing = { $place }: 아직 없는 메시지가 { $count }개 있습니다. 다음은 프로그램의 문장으로 표시됩니다: { $detail }
command-locales-more = { $place }: 이 폴더에 관한 줄이 { $count }개 더 있습니다. 먼저 위의 것을 고치세요.
