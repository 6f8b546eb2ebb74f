using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Names a claim in the nominative: «о взыскании долга в сумме 500 000 тенге» is «взыскание долга».</summary>
internal static class ClaimNaming
{
    // Prepositional or infinitive → nominative, for the heads of claims that no ending tells apart.
    private static readonly Dictionary<string, string> Heads = new(StringComparer.Ordinal)
    {
        ["возврате"] = "возврат",
        ["разделе"] = "раздел",
        ["сносе"] = "снос",
        ["выделе"] = "выдел",
        ["запрете"] = "запрет",
        ["переводе"] = "перевод",
        ["долге"] = "долг",
        ["ущербе"] = "ущерб",
        ["неустойке"] = "неустойка",
        ["защите"] = "защита",
        ["отмене"] = "отмена",
        ["замене"] = "замена",
        ["пене"] = "пеня",
        ["выплате"] = "выплата",
        ["оплате"] = "оплата",
        ["передаче"] = "передача",
        ["задолженности"] = "задолженность",
        ["алиментах"] = "алименты",
        ["взыскать"] = "взыскание",
        ["признать"] = "признание",
        ["расторгнуть"] = "расторжение",
        ["обязать"] = "обязание",
        ["возместить"] = "возмещение",
        ["вернуть"] = "возврат",
        ["возвратить"] = "возврат",
        ["выселить"] = "выселение",
        ["восстановить"] = "восстановление",
        ["истребовать"] = "истребование",
        ["разделить"] = "раздел",
        ["определить"] = "определение",
        ["установить"] = "установление",
        ["отменить"] = "отмена",
        ["снести"] = "снос",
        ["устранить"] = "устранение",
        ["лишить"] = "лишение",
        ["освободить"] = "освобождение",
    };

    public static string Nominative(string words)
    {
        var plain = Spaces.Replace(Turaly.Replace(Sums.Replace(words, " "), ""), " ");
        plain = Marks.Replace(plain, "$1").Trim(' ', ',', ':', ';', '-', '–', '—', '.');
        return Head.Replace(plain, match => match.Groups["lead"].Value + Nominal(match.Groups["head"].Value, match.Groups["about"].Success || match.Index == 0)).Trim();
    }

    private static string Nominal(string head, bool governed)
    {
        var lower = head.ToLowerInvariant();
        if (Heads.TryGetValue(lower, out var named))
            return named;
        if (lower.EndsWith("нии", StringComparison.Ordinal) || lower.EndsWith("тии", StringComparison.Ordinal))
            return string.Concat(governed ? lower.AsSpan()[..^1] : head.AsSpan()[..^1], "е");
        return governed && lower.EndsWith("ции", StringComparison.Ordinal) ? string.Concat(lower.AsSpan()[..^1], "я") : head;
    }

    private static Regex Sums => field ??= new TextPattern(@"(?:\s*[,–—-]?\s*(?:в (?:общей )?(?:размере|сумме)|на (?:общую )?сумму|по))?\s*[–—-]?\s*\d[\d\s\u00A0\u202F.,]*(?:\([^)]*\)\s*)?(?:тенге|тг|теңге\p{L}*)(?:\s*(?:көлемінде(?:гі)?|мөлшерінде(?:гі)?|сомасында(?:ғы)?))?\s*", RegexOptions.IgnoreCase);

    private static Regex Turaly => field ??= new TextPattern(@"\s*туралы\s*[.,]?\s*$");

    private static Regex Spaces => field ??= new TextPattern(@"\s+");

    private static Regex Marks => field ??= new TextPattern(@"\s+([,;.])");

    private static Regex Head => field ??= new TextPattern(@"(?<lead>^|, |(?<=\p{L}) и |(?<=\p{L}) а также )(?<about>[Оо]б? )?(?<head>\p{L}{4,})");
}
