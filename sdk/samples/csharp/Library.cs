// Asks the library whether a product is activated: Library.exe VENDOR-KEY [PRODUCT]
using System;
using System.Runtime.InteropServices;
using System.Text;

static class Library
{
    [DllImport("kakunin", CallingConvention = CallingConvention.Cdecl)]
    static extern int kakunin_status(byte[] product, byte[] vendorKey, byte[] answer, UIntPtr size);

    [DllImport("kakunin", CallingConvention = CallingConvention.Cdecl)]
    static extern IntPtr kakunin_error_name(int number);

    // UTF-8 with a NUL at its end, on every system and in every version of .NET.
    static byte[] Utf8(string text) => text == null ? null : Encoding.UTF8.GetBytes(text + '\0');

    static int Main(string[] arguments)
    {
        string vendorKey = arguments[0]; // In a product: a literal, the line of vendor.pub.
        string product = arguments.Length > 1 ? arguments[1] : null;

        var answer = new byte[65536];
        int status = kakunin_status(Utf8(product), Utf8(vendorKey), answer, (UIntPtr)answer.Length);
        string json = Encoding.UTF8.GetString(answer, 0, Array.IndexOf(answer, (byte)0));
        bool activated = status == 0;

        Console.WriteLine("{0}: {1}", activated ? "activated" : "not activated", Marshal.PtrToStringAnsi(kakunin_error_name(status)));
        return activated && json.Contains("\"activated\"") ? 0 : 1;
    }
}
