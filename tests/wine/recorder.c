// Stands in for the programs of a package: writes its command line to C:\recorded.txt, and fails where the file behind
// `--file=` begins with no "KEY", and at `activate`, as without a network.
#include <stdio.h>
#include <windows.h>

static int key_file(const wchar_t *path) {
    char text[4] = {0};
    FILE *file = _wfopen(path, L"rb");

    if (!file) {
        return 19;
    }
    fread(text, 1, 3, file);
    fclose(file);

    return strcmp(text, "KEY") ? 10 : 0;
}

int wmain(int count, wchar_t **arguments) {
    FILE *recorded = _wfopen(L"C:\\recorded.txt", L"ab");
    int code = 0;

    fwprintf(recorded, L"%d:", count - 1);
    for (int at = 1; at < count; at++) {
        fwprintf(recorded, L" <%ls>", arguments[at]);
        if (!wcsncmp(arguments[at], L"--file=", 7)) {
            code = key_file(arguments[at] + 7);
        }
        if (!wcscmp(arguments[at], L"activate")) {
            code = 12;
        }
    }
    fwprintf(recorded, L" = %d\n", code);
    fclose(recorded);

    return code;
}
