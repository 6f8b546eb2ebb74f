using System.Collections.Frozen;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Wordings;

/// <summary>
/// Brings phrases that an answer was stored with into the language of the page: a page shows a draft in any language, whatever language it was
/// compared in. What is not a phrase of this program stays as it was.
/// </summary>
internal static class StoredWording
{
    private static readonly FrozenDictionary<string, string> Keys = KeysByText();

    /// <summary>A stored phrase or norm in the page's language.</summary>
    public static string Of(Wording words, string stored) =>
        Keys.TryGetValue(stored, out var key) ? words.Say(key) : NormWording.Of(words, stored);

    /// <summary>Phrases and norms that were joined by commas, as the description of a group is.</summary>
    public static string OfList(Wording words, string stored) => string.Join(", ", stored.Split(", ").Select(part => Of(words, part)));

    /// <summary>Several of them.</summary>
    public static string OfAll(Wording words, IEnumerable<string> stored) => string.Join(", ", stored.Select(part => OfList(words, part)));

    private static FrozenDictionary<string, string> KeysByText()
    {
        string[] keys =
        [
            "Stratum.AllProcedures", "Notice.AlertsOff", "Notice.Synthetic", "Notice.NoVectors", "Notice.BeyondCalibration",
            .. Enum.GetNames<V1.Procedure>().Select(name => $"Procedure.{name}"),
            .. Enum.GetNames<Practice.Strata.Relaxation>().Select(name => $"Relaxation.{name}"),
        ];
        var byText = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in Wording.All)
        {
            foreach (var key in keys)
                byText.TryAdd(words.Say(key), key);
        }

        return byText.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
