// Holds a file open, as a virus scanner does: others may read and write it, and neither delete nor replace it.
//
//     hold.exe FILE MILLISECONDS
//
// It says "held" as soon as it has the file.
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    if (count != 3) return 2;
    HANDLE file = CreateFileW(arguments[1], GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) return 1;
    puts("held");
    fflush(stdout);
    Sleep(_wtoi(arguments[2]));
    return 0;
}
