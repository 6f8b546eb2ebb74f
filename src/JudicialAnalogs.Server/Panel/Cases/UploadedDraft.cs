using System.Text;
using JudicialAnalogs.Reading.ActReading;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>The text of a file that a person sent. The file itself is kept nowhere.</summary>
internal static class UploadedDraft
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    private static readonly ActReader Reader = new(new ReadingOptions { FactsAlone = true });

    /// <summary>Reads the text, without names, or says why there is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text and no trouble, or the key of the text that says what to do.</returns>
    public static async Task<(string Text, string? TroubleKey)> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > LargestFile)
            return ("", "Panel.CaseForm.File.TooLarge");
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(bytes, cancellationToken);
        if (bytes.Length == 0)
            return ("", "Panel.CaseForm.File.Empty");
        var (name, trouble) = NameFor(bytes);
        if (trouble is not null)
            return ("", trouble);
        return Reader.Read(new MemoryStream(bytes), name, cancellationToken).FirstOrDefault() switch
        {
            ReadAct read => (read.Act.Text, null),
            Rejection { Reason: Rejection.NoText } => ("", name == Pdf ? "Panel.CaseForm.File.Scanned" : "Panel.CaseForm.File.Empty"),
            _ when name == Pdf && bytes.AsSpan().IndexOf("/Encrypt"u8) >= 0 => ("", "Panel.CaseForm.File.Encrypted"),
            _ => ("", "Panel.CaseForm.File.Unreadable"),
        };
    }

    private const string Pdf = "draft.pdf";

    // What a file is, its content says: names are often wrong.
    private static (string Name, string? TroubleKey) NameFor(byte[] bytes)
    {
        var head = bytes.AsSpan();
        if (head.StartsWith("%PDF-"u8))
            return (Pdf, null);
        if (head.StartsWith("PK\u0003\u0004"u8))
            return ("draft.docx", null);
        // An encrypted DOCX is a compound file, as old Word files are.
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return ("", head.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "Panel.CaseForm.File.Encrypted" : "Panel.CaseForm.File.OldWord");
        if (head.StartsWith(@"{\rtf"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return ("", "Panel.CaseForm.File.OtherFormat");
        return ("draft.txt", null);
    }
}
