using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Sentences;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>
/// Leaves out of a text the sentences that speak of punishment, so that what was imposed or asked for can never make two cases alike
/// (house.md, rule 2).
/// </summary>
public static class PunishmentWording
{
    // Stems as they occur in folded text: punishment itself and the names of its kinds, in Russian and in Kazakh.
    private static readonly WordSearch Stems = new(
        "наказан", "лишени", "лишен ", "ограничени", "штраф", "арест", "исправительн", "общественн", "условн", "пробаци", "конфискац", "мрп", "расчетн", "расчётн",
        "жаза", "айыру", "шекте", "айыппұл", "қамақ", "түзеу", "қоғамдық", "шартты", "тәркіле", "аек", "есептік");

    /// <summary>The part of <paramref name="text"/> within <paramref name="span"/>, every sentence on punishment replaced by spaces of the same length, so that offsets stay.</summary>
    public static string Blank(string text, TextSpan span)
    {
        var kept = text.Substring(span.Start, span.Length).ToCharArray();
        var small = new char[kept.Length];
        kept.AsSpan().ToLowerInvariant(small);
        foreach (var sentence in SentenceSplitter.Split(kept))
        {
            if (Stems.IsIn(small.AsSpan(sentence.Start, sentence.Length)))
                kept.AsSpan(sentence.Start, sentence.Length).Fill(' ');
        }

        return new string(kept);
    }
}
