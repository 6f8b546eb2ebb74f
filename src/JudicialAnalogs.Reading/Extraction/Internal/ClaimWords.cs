using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Words that say what a sum in a civil case is: part of the claim, court costs, or a total that repeats its items.</summary>
internal static class ClaimWords
{
    private static readonly string[] Conjunctions = [" и ", " а также ", " плюс ", " және ", " мен ", " пен ", " бен "];

    /// <summary>What a sum is, by the words before it and by those behind it; the word next to the sum decides.</summary>
    public static ClaimItemKind KindOf(ReadOnlySpan<char> label, ReadOnlySpan<char> behind)
    {
        if (Instalments.IsMatch(label) || InstalmentsBehind.IsMatch(behind))
            return ClaimItemKind.Instalment;
        if (Total.IsMatch(label) && !Cost.IsMatch(label))
            return ClaimItemKind.Total;
        if (ToState.IsMatch(label) || ToState.IsMatch(behind))
            return ClaimItemKind.Cost;
        var (cost, own, assessed) = (LastOf(Cost, label), LastOf(Principal, label), LastOf(Assessment, label));
        if (cost < 0 && own < 0 && assessed < 0)
            (cost, own, assessed) = (LastOf(Cost, behind), LastOf(Principal, behind), LastOf(Assessment, behind));
        else if (own < 0 && cost < 0)
            cost = LastOf(Cost, behind);
        if (assessed >= 0)
            return ClaimItemKind.Assessment;
        return cost > own ? ClaimItemKind.Cost : ClaimItemKind.Principal;
    }

    public static bool Joins(ReadOnlySpan<char> text)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (text.StartsWith(conjunction))
                return true;
        }

        return false;
    }

    private static int LastOf(Regex pattern, ReadOnlySpan<char> text)
    {
        var last = -1;
        foreach (var match in pattern.EnumerateMatches(text))
            last = match.Index;
        return last;
    }

    private static Regex Cost => field ??= new TextPattern(@"(?:судебн\p{L}{2,3} (?:расход|издерж|затрат)|(?:расход|издерж|затрат)\p{L}{0,3}(?!\p{L})(?! (?:на|по|за|в связи с|для|, связанн\p{L}{2,3} с) \p{L}{0,14} ?(?:лечени|операци|медикамент|лекарств|погреб|похорон|ремонт|восстанов|приобрет|устранен|хранен|дополнит|питани|уход|содержани|перевоз))|госпошлин|пошлин|представител|адвокат|юрист|юридическ|правов\p{L}{2,3} помощ|нотариус|нотариальн|почтов|эксперт|специалист|сот шығы|сот шығ|процестік шығы|мемлекеттік баж|(?<!\p{L})баж|өкіл|адвокат|заңгер|заң көмег|нотариат|пошта|сараптама|сарапшы)");

    private static Regex Principal => field ??= new TextPattern(@"(?:долг|задолженн|ущерб|вред[аую]?(?![\p{L}])|неустойк|пен[яиюе](?![\p{L}])|вознагражд|предоплат|аванс|штраф|индексац|заработн|зарплат|компенсаци|убытк|упущенн|алимент|стоимост|обогащен|процент|задатк|выкуп|қарыз|борыш|берешек|залал|зиян|тұрақсыздық|(?<!\p{L})айып|өсімпұл|жалақы|өтемақы|алдын ала төле|негізгі сома|материалдық шығын|мүліктік шығын|сыйақы)");

    private static Regex Assessment => field ??= new TextPattern(@"(?:оценк|оценщик|бағала)");

    private static Regex Total => field ??= new TextPattern(@"(?:всего|итого|общ\p{L}{2,3} (?:сумм|размер|сложност)|барлығы|жиыны|жалпы сома|жалпы мөлшер|жалпы \p{L}{0,12}$)");

    private static Regex ToState => field ??= new TextPattern(@"(?:в (?:доход|пользу) (?:государств|бюджет|республикан|местн)|в (?:местн\p{L}{2,3} |республиканск\p{L}{2,3} )?бюджет|мемлекет(?:тің)? (?:кіріс|пайда|табыс)|бюджет(?:ке|іне|тің))");

    private static Regex Instalments => field ??= new TextPattern(@"(?:ежемесячн\p{L}{1,3}|кажд\p{L}{2,3} месяц\p{L}{0,2}|ай сайын|айына) ?(?:по |платежами по |по \p{L}{0,12} )?$|(?:равн\p{L}{2,3} (?:дол|част|платеж)\p{L}{1,3} по)\s*$");

    private static Regex InstalmentsBehind => field ??= new TextPattern(@"^\p{L}{0,4}\s*(?:ежемесячно|в месяц|ай сайын)");

    /// <summary>The parts of a sum follow.</summary>
    public static Regex Including => field ??= new TextPattern(@"^[\s,(:-]{0,4}(?:в том числе|из них|из которых|из которой|из расчета|состоящ|складыва|включая|оның ішінде|соның ішінде|оның)");
}
