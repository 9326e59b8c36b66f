// Asks the program whether a product is activated: Process.exe PROGRAM [PRODUCT]
using System;
using System.Diagnostics;

static class Sample
{
    static int Main(string[] arguments)
    {
        string product = arguments.Length > 1 ? " --product=" + arguments[1] : "";

        var start = new ProcessStartInfo(arguments[0], "status --json" + product);
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.RedirectStandardOutput = true;
        var program = Process.Start(start);
        string json = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        bool activated = program.ExitCode == 0;

        Console.WriteLine("{0}: {1}", activated ? "activated" : "not activated", json);
        return activated ? 0 : 1;
    }
}
