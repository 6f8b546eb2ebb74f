namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>Which families of offences share places, testimony and versions of the defence.</summary>
internal static class Families
{
    /// <summary>The kind of testimony.</summary>
    public static string Testimony(string family) => family switch
    {
        "theft" or "grouptheft" or "largetheft" or "repeattheft" or "entry" or "livestock" => "theft",
        "embezzlement" or "fraud" or "netfraud" or "largefraud" or "repeatfraud" => "fraud",
        "robbery" or "violentrobbery" or "grouprobbery" or "armedrobbery" => "robbery",
        "graveharm" or "harm" => "harm",
        "hooliganism" or "grouphooliganism" => "hooliganism",
        "drugs" or "drugsale" => family,
        _ => "traffic",
    };

    /// <summary>The kind of place; empty where the facts name a road.</summary>
    public static string Spot(string family) => Testimony(family) switch { "drugsale" => "drugs", "traffic" => "", var testimony => testimony };

    /// <summary>The kind of a victim's testimony.</summary>
    public static string Victim(string family) => Testimony(family) == "drugsale" ? "drugs" : Testimony(family);
}
