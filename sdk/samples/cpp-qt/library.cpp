// Asks the library whether a product is activated: library VENDOR-KEY [PRODUCT]
#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include "kakunin.h"

int main(int count, char **arguments)
{
    const char *vendorKey = arguments[1]; // In a product: a literal, the line of vendor.pub.
    const char *product = count > 2 ? arguments[2] : nullptr;

    QByteArray answer(KAKUNIN_STATUS_BYTES, '\0');
    const int32_t status = kakunin_status(product, vendorKey, answer.data(), size_t(answer.size()));
    const QJsonObject members = QJsonDocument::fromJson(answer.constData()).object();
    const bool activated = status == KAKUNIN_STATUS_ACTIVATED;

    QTextStream(stdout) << (activated ? "activated" : "not activated") << ": " << kakunin_error_name(status)
                        << " " << members["method"].toString() << members["code"].toString() << "\n";
    return activated ? 0 : 1;
}
