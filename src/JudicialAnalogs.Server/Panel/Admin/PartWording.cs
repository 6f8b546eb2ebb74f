using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Admin;

/// <summary>Parts of the server, by the names they have in the contract.</summary>
internal static class PartWording
{
    /// <summary>Name of a part for a person.</summary>
    public static string Of(Wording words, string name) => name switch
    {
        "records" => words.Say("Panel.Admin.Part.Records"),
        "index" => words.Say("Panel.Admin.Part.Index"),
        "counts" => words.Say("Panel.Admin.Part.Counts"),
        "sanctions" => words.Say("Panel.Admin.Part.Sanctions"),
        "resolutions" => words.Say("Panel.Admin.Part.Resolutions"),
        "calibration" => words.Say("Panel.Admin.Part.Calibration"),
        "calibration-by-facts" => words.Say("Panel.Admin.Part.FactsCalibration"),
        "norms" => words.Say("Panel.Admin.Part.Norms"),
        "embeddings" => words.Say("Panel.Admin.Part.Embeddings"),
        _ => name,
    };

    /// <summary>Bytes in the unit that reads best.</summary>
    public static string Size(Wording words, long bytes) => bytes switch
    {
        < 1L << 10 => words.Say("Panel.Admin.Size.Bytes", words.Number(bytes)),
        < 1L << 20 => words.Say("Panel.Admin.Size.Kilo", words.Number(Math.Round(bytes / 1024m, 1))),
        < 1L << 30 => words.Say("Panel.Admin.Size.Mega", words.Number(Math.Round(bytes / 1048576m, 1))),
        _ => words.Say("Panel.Admin.Size.Giga", words.Number(Math.Round(bytes / 1073741824m, 2))),
    };
}
