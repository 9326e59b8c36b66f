// A product in C that is linked with kakunin.dll: prints what it says of a product's activation, by its number alone.
#include <stdio.h>

#include "kakunin.h"

int main(int count, char **arguments) {
    if (count != 2) {
        return 100;
    }
    printf("%d by %s\n", kakunin_status(NULL, arguments[1], NULL, 0), kakunin_version());

    return 0;
}
