using System.CommandLine;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>Options that many commands share. Each command makes its own copy: the library ties an option to one parent.</summary>
internal static class Options
{
    /// <summary>Folder used when none is named.</summary>
    public const string UsualFolder = DataOptions.UsualFolder;

    public static Option<string> Data() => new("--data") { Description = "Data folder.", DefaultValueFactory = _ => UsualFolder, HelpName = "DIR" };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON alone on standard output." };

    public static Option<string?> Server() => new("--server")
    {
        Description = "Ask a running server instead of opening the data folder, e.g. http://127.0.0.1:5080.",
        HelpName = "ADDRESS",
    };

    public static Option<string?> OriginalKeys(string description) => new("--original-keys") { Description = description, HelpName = "FILE" };

    /// <exception cref="BadInputException">The file cannot be read or holds no keys.</exception>
    public static OriginalKeys? Read(Option<string?> keys, ParseResult parsed) => ReadKeys(parsed.GetValue(keys), "--original-keys");

    /// <summary>Reads a key file; null where none is named.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The setting that names it.</param>
    /// <exception cref="BadInputException">The file cannot be read or holds no keys.</exception>
    public static OriginalKeys? ReadKeys(string? path, string name)
    {
        try
        {
            return path is null ? null : Records.Originals.OriginalKeys.Read(path);
        }
        catch (Exception failure) when (failure is RecordsException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{name}: {failure.Message}");
        }
    }

    public static Option<string> Language() => new("--lang")
    {
        Description = "Language of the answer: ru, kk or en.",
        DefaultValueFactory = _ => "ru",
        HelpName = "LANG",
    };
}
