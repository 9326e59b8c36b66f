// A product in C: loads kakunin.dll from the folder that it is given, as a product does that is installed elsewhere, asks whether
// it is activated, and prints the number and the answer.
#include <stdio.h>
#include <windows.h>

#include "kakunin.h"

typedef int32_t (*status_function)(const char *, const char *, char *, size_t);
typedef const char *(*name_function)(int32_t);

int wmain(int count, wchar_t **arguments) {
    static char answer[KAKUNIN_STATUS_BYTES];
    wchar_t path[MAX_PATH];
    char key[64];

    if (count != 3 || swprintf(path, MAX_PATH, L"%ls\\kakunin.dll", arguments[1]) < 0) {
        return 100;
    }
    WideCharToMultiByte(CP_UTF8, 0, arguments[2], -1, key, sizeof key, NULL, NULL);
    HMODULE library = LoadLibraryW(path);
    if (!library) {
        fprintf(stderr, "not loaded: %lu\n", GetLastError());
        return 101;
    }
    status_function status = (status_function)(void *)GetProcAddress(library, "kakunin_status");
    name_function name = (name_function)(void *)GetProcAddress(library, "kakunin_error_name");
    if (!status || !name) {
        return 102;
    }
    int32_t number = status(NULL, key, answer, sizeof answer);
    const char *name_of_error = name(number);
    printf("%d %s %s\n", number, name_of_error ? name_of_error : "-", answer);

    return number < 0;
}
