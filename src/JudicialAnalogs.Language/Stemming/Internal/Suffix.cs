namespace JudicialAnalogs.Language.Stemming.Internal;

/// <summary>A suffix and what it needs before it.</summary>
/// <param name="Text">The letters, folded.</param>
/// <param name="Group">Meaning depends on the stemmer: the Snowball group, or what a Kazakh suffix demands of the letter before it.</param>
internal sealed record Suffix(string Text, int Group)
{
    /// <summary>Several suffixes of one group from a list separated by spaces.</summary>
    public static IEnumerable<Suffix> Of(int group, string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => new Suffix(text, group));
}
