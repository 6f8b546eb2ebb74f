using System.CommandLine;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>Options that many commands share. Each command makes its own copy: the library ties an option to one parent.</summary>
internal static class Options
{
    /// <summary>Folder used when none is named.</summary>
    public const string UsualFolder = "analogs-data";

    public static Option<string> Data() => new("--data") { Description = "Data folder.", DefaultValueFactory = _ => UsualFolder, HelpName = "DIR" };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON alone on standard output." };

    public static Option<string?> Server() => new("--server")
    {
        Description = "Ask a running server instead of opening the data folder, e.g. http://127.0.0.1:5080.",
        HelpName = "ADDRESS",
    };

    public static Option<string> Language() => new("--lang")
    {
        Description = "Language of the answer: ru, kk or en.",
        DefaultValueFactory = _ => "ru",
        HelpName = "LANG",
    };
}
