<#
.SYNOPSIS
Installs kakunin-service or kakunin-kms as a service of Windows, or removes it. Run it as an administrator.

.DESCRIPTION
The service runs as the virtual account "NT SERVICE\<name>", which has no password and no rights but those to its data
directory, starts with Windows (delayed), is started again after a failure, and may be reached through the firewall if
-Port is given. Calling the script again changes the service that is there. What it does is said in docs/service.md.

.EXAMPLE
.\install-service.ps1 kakunin-kms -Port 8482

.EXAMPLE
.\install-service.ps1 kakunin-service -Port 443 -Serve '--listen 0.0.0.0:443 --tls-certificate "C:\ProgramData\Kakunin\tls\chain.pem" --tls-key "C:\ProgramData\Kakunin\tls\key.pem"' -Passphrase C:\ProgramData\Kakunin\passphrase

.EXAMPLE
.\install-service.ps1 kakunin-kms -Remove
#>
[CmdletBinding()]
param(
    # The program, and the name of the service.
    [Parameter(Mandatory, Position = 0)]
    [ValidateSet('kakunin-service', 'kakunin-kms')]
    [string] $Name,
    # The folder of the program.
    [string] $Folder = "$env:ProgramFiles\Kakunin",
    # The data directory.
    [string] $Data,
    # The file with the passphrase of the keys; for kakunin-service only.
    [string] $Passphrase,
    # Further options of `serve`, as they are typed, quotation marks included.
    [string] $Serve = '',
    # The port to open in the firewall, for networks of the profiles "Domain" and "Private".
    [int] $Port = 0,
    # Removes the service and its firewall rule. The data directory stays.
    [switch] $Remove
)

$ErrorActionPreference = 'Stop'

# Runs a program of the system, and ends the script if it fails.
function Invoke-Program([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program $Arguments ended with exit code $LASTEXITCODE"
    }
}

$there = Get-Service -Name $Name -ErrorAction SilentlyContinue

if ($Remove) {
    if ($there) {
        Stop-Service -Name $Name
        Invoke-Program sc.exe @('delete', $Name)
    }
    Remove-NetFirewallRule -Name $Name -ErrorAction SilentlyContinue
    return
}

if (-not $Data) {
    $Data = if ($Name -eq 'kakunin-kms') { "$env:ProgramData\Kakunin\KMS" } else { "$env:ProgramData\Kakunin\Service" }
}
# A backslash before a quotation mark would be part of the name.
$Data = $Data.TrimEnd('\')
$program = Join-Path $Folder "$Name.exe"
if (-not (Test-Path -LiteralPath $program -PathType Leaf)) {
    throw "$program is not there: name the folder of the program with -Folder"
}
$image = "`"$program`" --data `"$Data`""
if ($Passphrase) {
    $image += " --passphrase-file `"$Passphrase`""
}
$image = "$image serve --as-service $Serve".TrimEnd()

# A command line with quotation marks reaches no program unchanged from every PowerShell, so it is given to cmdlets alone.
if ($there) {
    Stop-Service -Name $Name
    $changed = Get-CimInstance -ClassName Win32_Service -Filter "Name='$Name'" |
        Invoke-CimMethod -MethodName Change -Arguments @{ PathName = $image }
    if ($changed.ReturnValue -ne 0) {
        throw "the service was not changed: Win32_Service.Change returned $($changed.ReturnValue)"
    }
} else {
    $title = if ($Name -eq 'kakunin-kms') { 'Kakunin KMS host' } else { 'Kakunin activation service' }
    New-Service -Name $Name -BinaryPathName $image -DisplayName $title -Description $title -StartupType Manual | Out-Null
}
Invoke-Program sc.exe @('config', $Name, 'obj=', "NT SERVICE\$Name", 'start=', 'delayed-auto')
# Again after 5 seconds, and after a minute from the third time on; counted anew after a day. Also where the service itself
# says that it failed.
Invoke-Program sc.exe @('failure', $Name, 'reset=', '86400', 'actions=', 'restart/5000/restart/5000/restart/60000')
Invoke-Program sc.exe @('failureflag', $Name, '1')

# The data directory is for the service, for administrators (S-1-5-32-544) and for the system (S-1-5-18), and for nobody else.
New-Item -ItemType Directory -Force -Path $Data | Out-Null
Invoke-Program icacls.exe @($Data, '/inheritance:r', '/grant:r', "NT SERVICE\${Name}:(OI)(CI)M", '*S-1-5-32-544:(OI)(CI)F', '*S-1-5-18:(OI)(CI)F')
# What is in it already: made by an administrator, used by the service from now on.
if (Get-ChildItem -LiteralPath $Data -Force) {
    Invoke-Program icacls.exe @("$Data\*", '/reset', '/T', '/Q')
    Invoke-Program icacls.exe @("$Data\*", '/setowner', "NT SERVICE\$Name", '/T', '/Q')
}
if ($Passphrase) {
    Invoke-Program icacls.exe @($Passphrase, '/inheritance:r', '/grant:r', "NT SERVICE\${Name}:R", '*S-1-5-32-544:F', '*S-1-5-18:F')
}

Remove-NetFirewallRule -Name $Name -ErrorAction SilentlyContinue
if ($Port) {
    New-NetFirewallRule -Name $Name -DisplayName $Name -Direction Inbound -Action Allow -Protocol TCP -LocalPort $Port -Program $program -Profile Domain, Private | Out-Null
}

Start-Service -Name $Name
Get-Service -Name $Name
"The log is in $Data\log."
