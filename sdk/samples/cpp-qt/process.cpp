// Asks the program whether a product is activated: process PROGRAM [PRODUCT]
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

int main(int count, char **arguments)
{
    QStringList command = {"status", "--json"};
    if (count > 2)
        command << QString("--product=%1").arg(arguments[2]);

    QProcess program;
    program.start(arguments[1], command);
    program.waitForFinished();
    const QJsonObject members = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    const bool activated = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;

    QTextStream(stdout) << (activated ? "activated" : "not activated") << ": " << members["status"].toString() << "\n";
    return activated ? 0 : 1;
}
