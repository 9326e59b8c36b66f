// Sends a control to a service of Windows, as `sc.exe control` does, which Wine's has not.
//
//     control.exe SERVICE CODE
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    if (count != 3) return 2;
    SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);
    SC_HANDLE service = OpenServiceW(manager, arguments[1], SERVICE_PAUSE_CONTINUE | SERVICE_USER_DEFINED_CONTROL);
    SERVICE_STATUS status;
    return ControlService(service, (DWORD)_wtoi(arguments[2]), &status) ? 0 : 1;
}
