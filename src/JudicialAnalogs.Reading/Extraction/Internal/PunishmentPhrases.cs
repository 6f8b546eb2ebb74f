using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads «лишение свободы сроком на 3 года», «10 суток ареста», «2 жыл мерзімге бас бостандығын шектеу», «штраф в размере 400 МРП»:
/// a kind of УК ст. 40 and the nearest size in a unit that the kind is measured in.
/// </summary>
internal static class PunishmentPhrases
{
    // How far from its kind a size may stand: «в виде лишения свободы с отбыванием … сроком на».
    private const int ReachAfter = 150;
    private const int ReachBefore = 70;
    private const int TengePenalty = 1000;

    /// <summary>The punishments named in a stretch of the source text, in order.</summary>
    public static List<PunishmentPhrase> Within(ActSheet sheet, TextSpan stretch) => Pair(sheet, stretch, Kinds(sheet, stretch), PunishmentSizes.Within(sheet, stretch));

    /// <summary>
    /// Those of a clause of the operative part, with the ones whose kind is named once for several: «А. – 2 года, Б. – 3 года лишения свободы», or
    /// above the list (<paramref name="inherited"/>).
    /// </summary>
    public static List<PunishmentPhrase> Imposed(ActSheet sheet, TextSpan clause, List<CitedOffence> offences, PunishmentKind? inherited)
    {
        var kinds = Kinds(sheet, clause);
        var sizes = PunishmentSizes.Within(sheet, clause);
        var all = sizes.ToList();
        var phrases = Pair(sheet, clause, kinds, sizes).ConvertAll(phrase => BehindItsOffence(phrase, offences, all));
        if (kinds.Count == 0 && inherited is null)
            return phrases;
        int[] heads = [.. offences.Select(offence => offence.Span.End), .. sheet.Cast.Within(clause.Start, clause.End).Select(mention => mention.Span.End)];
        foreach (var size in sizes)
        {
            var head = heads.Where(end => end <= size.Span.Start).DefaultIfEmpty(-1).Max();
            if (size.Unit == PunishmentUnit.Tenge || head < 0 || !Elided.IsMatch(sheet.Text.Folded.AsSpan(head, size.Span.Start - head)))
                continue;
            var before = kinds.FindLast(kind => kind.Span.End <= size.Span.Start && Measures(size.Unit, kind.Kind));
            var after = kinds.Find(kind => kind.Span.Start >= size.Span.End && Measures(size.Unit, kind.Kind));
            var kind = before.Span.Length > 0 ? before.Kind : after.Span.Length > 0 ? after.Kind : inherited;
            if (kind is { } meant && Measures(size.Unit, meant))
                phrases.Add(new PunishmentPhrase(new Punishment(meant, size.Amount, size.Unit), size.Span));
        }

        phrases.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return phrases;
    }

    /// <summary>«лишение свободы: по ч. 1 ст. 188 – 2 года, по ч. 1 ст. 190 – 1 год»: the kind leads a list, and its first size stands behind its offence as the others do.</summary>
    private static PunishmentPhrase BehindItsOffence(PunishmentPhrase phrase, List<CitedOffence> offences, List<PunishmentSize> sizes)
    {
        var size = offences.Count > 1 ? sizes.Find(size => size.Span.End == phrase.Span.End && size.Span.Start > phrase.Span.Start) : null;
        return size is not null && offences.Exists(offence => offence.Span.Start >= phrase.Span.Start && offence.Span.End <= size.Span.Start) ? phrase with { Span = size.Span } : phrase;
    }

    /// <summary>«окончательно к уплате определить 600 МРП»: a total whose kind is that of the punishments it is made of; null when several could be meant.</summary>
    public static PunishmentPhrase? Unnamed(ActSheet sheet, TextSpan stretch, IEnumerable<PunishmentKind> set)
    {
        var kinds = set.Distinct().ToList();
        var size = PunishmentSizes.Within(sheet, stretch).Find(size => size.Unit != PunishmentUnit.Tenge && kinds.Exists(kind => Measures(size.Unit, kind)));
        return size is not null && kinds.FindAll(kind => Measures(size.Unit, kind)) is [var meant] ? new PunishmentPhrase(new Punishment(meant, size.Amount, size.Unit), size.Span) : null;
    }

    /// <summary>The kind of punishment named last in a stretch; null when none is.</summary>
    public static PunishmentKind? LastKind(ActSheet sheet, TextSpan stretch) => Kinds(sheet, stretch) is [.., var last] ? last.Kind : null;

    private static List<PunishmentPhrase> Pair(ActSheet sheet, TextSpan stretch, List<(PunishmentKind Kind, TextSpan Span)> kinds, List<PunishmentSize> sizes)
    {
        var phrases = new List<PunishmentPhrase>();
        for (var i = 0; i < kinds.Count; i++)
        {
            var (kind, span) = kinds[i];
            if (kind == PunishmentKind.LifeImprisonment)
            {
                phrases.Add(new PunishmentPhrase(new Punishment(kind, 0, PunishmentUnit.Unspecified), span));
                continue;
            }

            var from = i > 0 ? kinds[i - 1].Span.End : stretch.Start;
            var to = i + 1 < kinds.Count ? kinds[i + 1].Span.Start : stretch.End;
            if (SizeOf(sheet, kind, span, sizes, from, to) is { } size)
            {
                sizes.Remove(size);
                var start = Math.Min(span.Start, size.Span.Start);
                phrases.Add(new PunishmentPhrase(new Punishment(kind, size.Amount, size.Unit), new TextSpan(start, Math.Max(span.End, size.Span.End) - start)));
            }
        }

        return phrases;
    }

    private static PunishmentSize? SizeOf(ActSheet sheet, PunishmentKind kind, TextSpan span, List<PunishmentSize> sizes, int from, int to)
    {
        PunishmentSize? best = null;
        var bestDistance = int.MaxValue;
        foreach (var size in sizes)
        {
            // «снизить с 4 лет до 3 лет 3 месяцев»: what it is lowered from.
            if (size.Span.End < to && LoweredFrom.IsMatch(sheet.Text.Folded.AsSpan(size.Span.End, Math.Min(40, sheet.Text.Length - size.Span.End))) && LedByFrom.IsMatch(sheet.Text.Folded.AsSpan(Math.Max(0, size.Span.Start - 3), Math.Min(3, size.Span.Start))))
                continue;
            if (!Measures(size.Unit, kind) || size.Span.Start < from - 1 || size.Span.End > to + ReachBefore)
                continue;
            int distance;
            if (size.Span.Overlaps(span))
                distance = 0;
            else if (size.Span.End <= span.Start)
                distance = span.Start - size.Span.End is var before && before <= ReachBefore && Joined(sheet, size.Span.End, span.Start) ? before : int.MaxValue;
            else if (size.Span.Start < to)
                distance = size.Span.Start - span.End is var after && after <= ReachAfter && Joined(sheet, span.End, size.Span.Start) ? after : int.MaxValue;
            else
                continue;
            // «400 МРП, то есть 1 572 800 тенге»: the index is the measure of the law, tenge only where no index is named.
            if (distance != int.MaxValue && size.Unit == PunishmentUnit.Tenge)
                distance += TengePenalty;
            if (distance < bestDistance)
                (best, bestDistance) = (size, distance);
        }

        // «параның он еселенген сомасы, яғни 800 000 теңге», «сорокакратной суммы взятки – 20 000 000 тенге»: a multiple of a sum is said to tell how the
        // sum was reckoned.
        if (best is { Unit: PunishmentUnit.MultiplesOfSum } multiple)
            return sizes.Find(size => size.Unit == PunishmentUnit.Tenge && size.Span.Start >= multiple.Span.End && ConvertsMultiple.IsMatch(sheet.Text.Folded.AsSpan(multiple.Span.End, size.Span.Start - multiple.Span.End))
                && Joined(sheet, multiple.Span.End, size.Span.Start)) ?? multiple;
        return best is { Unit: PunishmentUnit.Tenge } tenge ? IndexOf(sheet, tenge, sizes) ?? tenge : best;
    }

    /// <summary>«360 АЕК, яғни 1 329 120 (…) теңге айыппұл»: the index that a sum in tenge only converts.</summary>
    private static PunishmentSize? IndexOf(ActSheet sheet, PunishmentSize tenge, List<PunishmentSize> sizes) => sizes.FindLast(size =>
        size.Unit == PunishmentUnit.MonthlyIndices && size.Span.End <= tenge.Span.Start && Converts.IsMatch(sheet.Text.Folded.AsSpan(size.Span.End, tenge.Span.Start - size.Span.End)));

    private static Regex Converts => field ??= new TextPattern(@"^[ ,(-]{0,3}(?:\([^()\n]{1,60}\),? ?)?(?:мөлшерінде,? |көлемінде,? |республики казахстан,? )?(?:яғни|то есть|т\.е\.|что (?:составляет|соответствует|равно|эквивалентно)|в сумме|на сумму|или|бұл)?[ ,(-]{0,3}$");

    private static Regex ConvertsMultiple => field ??= new TextPattern(@"^(?: ?[,(-]? ?(?!с |со |лиш|конфиск|тәркіле|айыр)(?:\p{L}{1,16}|т\.е\.)){0,7}[ ,(-]{0,3}$");

    private static Regex LoweredFrom => field ??= new TextPattern(@"^(?: [^.;,0-9]{0,30})? до ");

    private static Regex LedByFrom => field ??= new TextPattern(@"(?<![\p{L}])(?:с|со) $");

    /// <summary>A size belongs to its kind unless the sentence ends or turns to something else between them.</summary>
    private static bool Joined(ActSheet sheet, int start, int end) => !Break.IsMatch(sheet.Text.Folded.AsSpan(start, end - start));

    private static bool Measures(PunishmentUnit unit, PunishmentKind kind) => kind switch
    {
        PunishmentKind.Fine => unit is PunishmentUnit.MonthlyIndices or PunishmentUnit.Tenge or PunishmentUnit.MultiplesOfSum,
        PunishmentKind.CorrectiveWorks => unit is PunishmentUnit.MonthlyIndices or PunishmentUnit.Tenge,
        PunishmentKind.CommunityService => unit is PunishmentUnit.Hours,
        PunishmentKind.Arrest => unit is PunishmentUnit.Days,
        PunishmentKind.RestrictionOfLiberty or PunishmentKind.Imprisonment => unit is PunishmentUnit.Months,
        _ => false,
    };

    private static List<(PunishmentKind Kind, TextSpan Span)> Kinds(ActSheet sheet, TextSpan stretch)
    {
        var kinds = new List<(PunishmentKind, TextSpan)>();
        for (var match = Kind.Match(sheet.Text.Folded, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
        {
            var kind = match.Groups["life"].Success ? PunishmentKind.LifeImprisonment
                : match.Groups["prison"].Success ? PunishmentKind.Imprisonment
                : match.Groups["restriction"].Success ? PunishmentKind.RestrictionOfLiberty
                : match.Groups["fine"].Success ? PunishmentKind.Fine
                : match.Groups["corrective"].Success ? PunishmentKind.CorrectiveWorks
                : match.Groups["community"].Success ? PunishmentKind.CommunityService
                : PunishmentKind.Arrest;
            kinds.Add((kind, new TextSpan(match.Index, match.Length)));
        }

        return kinds;
    }

    private static Regex Kind => field ??= new TextPattern(
        @"(?<![\p{L}])(?:(?<life>пожизненн\p{L}{1,4} лишени\p{L}{1,2} свободы|өмір бойы(?:на)? бас бостандығынан айыр\p{L}{0,8})"
        + @"|(?<prison>лишени\p{L}{1,2} (?:его |ее )?свободы|лиш(?:ить|ив|ается) (?:его |ее |их )?свободы|лишен\p{L}{0,2} свободы|бас бостандығынан (?:[^.;,\n]{0,60}? )??айыр\p{L}{0,8})"
        + @"|(?<restriction>ограничени\p{L}{1,2} свободы|огранич(?:ить|ив|ивается|ен|ена) (?:его |ее |их )?(?:в )?свобод[уе]|бас бостандығы(?:н|на)? (?:[^.;,\n]{0,60}? )??шекте\p{L}{0,8})"
        + @"|(?<fine>штраф\p{L}{0,3}|оштраф\p{L}{3,6}|айыппұл\p{L}{0,6})"
        + @"|(?<corrective>исправительн\p{L}{1,3} работ\p{L}{0,3}|түзеу жұмыс\p{L}{0,8})"
        + @"|(?<community>общественн\p{L}{1,3} работ\p{L}{0,3}|қоғамдық жұмыс\p{L}{0,8})"
        + @"|(?<arrest>арест(?:а|у|ом|е)?(?![\p{L}])|қамаққа алу\p{L}{0,6}|қамаққа алынсын|қамау\p{L}{0,6}|қамақ(?:қа|тың)?(?![\p{L}])))");

    /// <summary>Between a defendant or an offence and a size alone: nothing but the words that lead up to a size.</summary>
    private static Regex Elided => field ??= new TextPattern(@"^(?:[ ,:()-]|\n|ук|рк|қк|уголовного кодекса|республики казахстан|срок(?:ом)?|на|к|в|виде|размере|также|наказание|назначить|определить|бойынша|үшін|нің|ның|ға|ге|қа|ке|мерзімге|кінәлі|айыпты|деп|танылып|п\.|ч\.|ст\.)*$");

    private static Regex Break => field ??= new TextPattern(@";|испытательн|пробаци|рассрочк|лишени\p{L}{1,2} права|из расчета|ежегодно|жылына|принудительн\p{L}{2,3} (?:труд|платеж)|взыск|зачет|зачест|мәжбүрлі");
}
