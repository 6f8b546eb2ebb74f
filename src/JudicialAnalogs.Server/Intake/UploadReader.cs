using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace JudicialAnalogs.Server.Intake;

/// <summary>
/// Reads a form with files part by part, straight to disk: memory holds one buffer however large the files are. The hidden field of the form must come before
/// them, so that nothing is written for a form that is not the panel's own.
/// </summary>
internal sealed class UploadReader(ImportShelf shelf, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> forms, TimeProvider time)
{
    /// <summary>Bytes that an upload may have: 1 GiB.</summary>
    public const long MostBytes = 1L << 30;

    /// <summary>Files that an upload may have.</summary>
    public const int MostFiles = 200;

    /// <summary>Characters that the purpose may have.</summary>
    public const int LongestPurpose = 200;

    /// <summary>Names of the fields.</summary>
    public const string Key = "key", Purpose = "purpose", Files = "files";

    private const int LongestName = 200;
    private const int LongestField = 8192;

    // Heads of the parts and the other fields.
    private const long Around = 4L << 20;

    /// <summary>Reads the form.</summary>
    /// <param name="http">Request; its body was not read yet.</param>
    public async Task<UploadForm> ReadAsync(HttpContext http)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
            return Refused(fields, "Panel.Form.Expired");
        if (http.Request.ContentLength > MostBytes + Around)
            return Refused(fields, "Panel.Admin.Imports.TooLarge");
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes + Around;

        var arrived = new Arrived(time.GetUtcNow());
        var whole = false;
        try
        {
            var form = await ReadPartsAsync(http, new MultipartReader(boundary.ToString(), http.Request.Body), fields, arrived);
            whole = form.Upload is not null;
            return form;
        }
        catch (InvalidDataException)
        {
            return Refused(fields, "Panel.Admin.Imports.Torn");
        }
        catch (BadHttpRequestException failure)
        {
            return Refused(fields, failure.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Panel.Admin.Imports.TooLarge" : "Panel.Admin.Imports.Torn");
        }
        catch (IOException)
        {
            // The connection was lost, or the disk is full: either way nothing was taken.
            return Refused(fields, "Panel.Admin.Imports.Torn");
        }
        finally
        {
            if (!whole)
                arrived.Erase();
        }
    }

    private async Task<UploadForm> ReadPartsAsync(HttpContext http, MultipartReader parts, Dictionary<string, string> fields, Arrived arrived)
    {
        var own = false;
        while (await parts.ReadNextSectionAsync(http.RequestAborted) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
                continue;
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (!disposition.IsFileDisposition())
            {
                fields[name] = await FieldAsync(part, http.RequestAborted);
                continue;
            }

            own = own || await IsOwnAsync(http, fields);
            if (!own || !IsKey(fields.GetValueOrDefault(Key, "")))
                return Refused(fields, "Panel.Form.Expired");
            var given = FileName(disposition);
            if (given.Length == 0)
                continue;
            if (arrived.Files.Count == MostFiles)
                return Refused(fields, "Panel.Admin.Imports.TooMany");
            arrived.Folder ??= shelf.Arrive(IdOf(arrived.At, HashOf(fields[Key]), http));
            await using var file = new FileStream(ImportShelf.FileIn(arrived.Folder, arrived.Files.Count), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await part.Body.CopyToAsync(file, http.RequestAborted);
            arrived.Files.Add(new UploadedFile(given, file.Length));
            if (arrived.Files.Sum(known => known.Bytes) > MostBytes)
                return Refused(fields, "Panel.Admin.Imports.TooLarge");
        }

        if (!own && !await IsOwnAsync(http, fields))
            return Refused(fields, "Panel.Form.Expired");
        if (fields.GetValueOrDefault(Purpose, "").Length > LongestPurpose)
            return Refused(fields, "Panel.Admin.Imports.Purpose.TooLong");
        if (arrived.Folder is null)
            return Refused(fields, "Panel.Admin.Imports.NoFile");
        var hash = HashOf(fields[Key]);
        return new UploadForm(fields.GetValueOrDefault(Purpose, "").Trim(), fields[Key], new Upload($"{Moment(arrived.At)}-{hash}", hash, arrived.Folder, arrived.Files, arrived.At), null);
    }

    // The framework looks for the hidden field in a header first, which spares it reading the form, files and all.
    private Task<bool> IsOwnAsync(HttpContext http, Dictionary<string, string> fields)
    {
        http.Request.Headers[forms.Value.HeaderName!] = fields.GetValueOrDefault(forms.Value.FormFieldName, "-");
        return antiforgery.IsRequestValidAsync(http);
    }

    private static async Task<string> FieldAsync(MultipartSection part, CancellationToken cancellationToken)
    {
        var bytes = new byte[LongestField + 1];
        var length = await part.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return length > LongestField ? throw new InvalidDataException("A field is too long.") : Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>The last part of the name, as either kind of system writes paths, without anything that is not to be shown.</summary>
    private static string FileName(ContentDispositionHeaderValue disposition)
    {
        var given = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        var last = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(sign => !char.IsControl(sign) && !char.IsSurrogate(sign))]).Trim();
        return last.Length <= LongestName ? last : last[^LongestName..];
    }

    private static bool IsKey(string key) => key.Length is >= 16 and <= 100;

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..12];

    // The same form may arrive twice at once, each time into a folder of its own.
    private static string IdOf(DateTimeOffset at, string hash, HttpContext http) => $"{Moment(at)}-{hash}-{HashOf(http.TraceIdentifier)}";

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);

    private static UploadForm Refused(Dictionary<string, string> fields, string textKey) =>
        new(fields.GetValueOrDefault(Purpose, ""), fields.GetValueOrDefault(Key, ""), null, textKey);

    private sealed class Arrived(DateTimeOffset at)
    {
        public DateTimeOffset At => at;

        public string? Folder { get; set; }

        public List<UploadedFile> Files { get; } = [];

        public void Erase()
        {
            if (Folder is not null)
                ImportShelf.Drop(Folder);
        }
    }
}
