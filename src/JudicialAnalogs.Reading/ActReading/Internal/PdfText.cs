using System.ComponentModel;
using System.Diagnostics;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>The text of a PDF through poppler's <c>pdftotext</c>, where it is installed.</summary>
internal static class PdfText
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TextOrTrouble Read(Stream stream, string name, ReadingOptions options)
    {
        if (WholeStream.Read(stream, options.MaxRecordBytes) is not { } bytes)
            return TextOrTrouble.Rejected(WholeStream.TooLong(options.MaxRecordBytes));
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            });
            return process is null ? TextOrTrouble.Rejected("pdftotext did not start") : Converted(process, bytes, options);
        }
        catch (Win32Exception)
        {
            return TextOrTrouble.Rejected($"PDF needs pdftotext, which is not installed; install poppler-utils or give the text of {name}");
        }
    }

    private static TextOrTrouble Converted(Process process, byte[] bytes, ReadingOptions options)
    {
        // Both ends at once: a pipe that nobody empties would stop the converter.
        var errors = process.StandardError.ReadToEndAsync();
        var feeding = Task.Run(() => Feed(process, bytes));
        var reading = Task.Run(() => WholeStream.Read(process.StandardOutput.BaseStream, options.MaxRecordBytes));
        if (!Task.WaitAll([errors, feeding, reading], Patience) || !process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return TextOrTrouble.Rejected("pdftotext did not finish in a minute");
        }

        if (process.ExitCode != 0)
            return TextOrTrouble.Rejected("pdftotext could not read the file: it is damaged or locked");
        return reading.Result is { } text
            ? TextDecoding.Decode(text)
            : TextOrTrouble.Rejected(WholeStream.TooLong(options.MaxRecordBytes));
    }

    private static void Feed(Process process, byte[] bytes)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(bytes);
        }
        catch (IOException)
        {
            // The converter gave up on a damaged file before taking all of it; its exit code says so.
        }
    }
}
