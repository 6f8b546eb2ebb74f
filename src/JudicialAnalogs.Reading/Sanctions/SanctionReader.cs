using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Sanctions.Internal;

namespace JudicialAnalogs.Reading.Sanctions;

/// <summary>
/// Reads sanctions out of the text of a code: after «наказывается …» in Russian, before «… жазаланады» in Kazakh. A sanction is
/// taken whole or listed as unread. Safe for use by several threads.
/// </summary>
public static class SanctionReader
{
    /// <summary>Reads the sanctions of all parts, and of the articles without parts, among <paramref name="norms"/>.</summary>
    /// <param name="norms">Norms of one code in one language, as <see cref="LawTexts.LawTextReader"/> gives them.</param>
    public static SanctionTable Read(IReadOnlyList<Norm> norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        var withParts = norms.Where(norm => norm.Reference.Part is not null).Select(norm => (norm.Reference.Act, norm.Reference.Article)).ToHashSet();
        var readings = new List<SanctionReading>();
        var unread = new List<UnreadSanction>();
        foreach (var norm in norms)
        {
            var reference = norm.Reference;
            if (reference.Point is not null || (reference.Part is null && withParts.Contains((reference.Act, reference.Article))))
                continue;
            foreach (var sanction in SanctionText.Of(norm))
                Read(reference, norm.Language, sanction, readings, unread);
        }

        return new SanctionTable(readings, unread);
    }

    private static void Read(NormRef reference, LawLanguage language, string text, List<SanctionReading> readings, List<UnreadSanction> unread)
    {
        var parser = new SanctionParser(text, language);
        if (!parser.TryParse(out var remainder))
        {
            unread.Add(new UnreadSanction(reference, text, remainder));
            return;
        }

        readings.AddRange(parser.Blocks.Select(block => block.ToReading(reference, language)));
    }
}
