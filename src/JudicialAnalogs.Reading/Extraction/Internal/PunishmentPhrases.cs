using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads «лишение свободы сроком на 3 года», «10 суток ареста», «2 жыл мерзімге бас бостандығын шектеу», «штраф в размере 400 МРП»:
/// a kind of УК ст. 40 and the nearest size in a unit that the kind is measured in.
/// </summary>
internal static partial class PunishmentPhrases
{
    // How far from its kind a size may stand: «в виде лишения свободы с отбыванием … сроком на».
    private const int ReachAfter = 110;
    private const int ReachBefore = 70;

    /// <summary>The punishments named in a stretch of the source text, in order.</summary>
    public static List<PunishmentPhrase> Within(ActSheet sheet, TextSpan stretch)
    {
        var kinds = Kinds(sheet, stretch);
        var sizes = Sizes(sheet, stretch);
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

    private static Size? SizeOf(ActSheet sheet, PunishmentKind kind, TextSpan span, List<Size> sizes, int from, int to)
    {
        Size? best = null;
        var bestDistance = int.MaxValue;
        foreach (var size in sizes)
        {
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
                distance += ReachAfter;
            if (distance < bestDistance)
                (best, bestDistance) = (size, distance);
        }

        return best;
    }

    /// <summary>A size belongs to its kind unless the sentence ends or turns to something else between them.</summary>
    private static bool Joined(ActSheet sheet, int start, int end) => !Break().IsMatch(sheet.Text.Folded.AsSpan(start, end - start));

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
        for (var match = Kind().Match(sheet.Text.Folded, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
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

    private static List<Size> Sizes(ActSheet sheet, TextSpan stretch)
    {
        var sizes = new List<Size>();
        foreach (var term in sheet.TermsWithin(stretch))
        {
            var span = new TextSpan(term.Start, term.Length);
            if (term.Value.TotalMonths > 0)
                sizes.Add(new Size(term.Value.TotalMonths, PunishmentUnit.Months, span));
            else if (term.Value.Days > 0)
                sizes.Add(new Size(term.Value.Days, PunishmentUnit.Days, span));
            else if (term.Value.Hours > 0)
                sizes.Add(new Size(term.Value.Hours, PunishmentUnit.Hours, span));
        }

        foreach (var sum in sheet.SumsWithin(stretch))
            sizes.Add(new Size(sum.Amount, sum.Unit == MoneyUnit.Tenge ? PunishmentUnit.Tenge : PunishmentUnit.MonthlyIndices, new TextSpan(sum.Start, sum.Length)));

        for (var match = Multiple().Match(sheet.Text.Folded, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
        {
            if (TimesOf(match) is { } times)
                sizes.Add(new Size(times, PunishmentUnit.MultiplesOfSum, new TextSpan(match.Index, match.Length)));
        }

        return sizes;
    }

    private static decimal? TimesOf(Match match)
    {
        if (match.Groups["digits"].Success)
            return decimal.Parse(match.Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var word = match.Groups["word"].Value;
        foreach (var (stem, value) in Times)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return value;
        }

        return null;
    }

    private static readonly (string Stem, decimal Value)[] Times =
    [
        ("двадцатипяти", 25), ("двадцати", 20), ("тридцати", 30), ("сорока", 40), ("пятидесяти", 50), ("пятнадцати", 15), ("десяти", 10),
        ("двух", 2), ("дву", 2), ("трех", 3), ("трёх", 3), ("четырех", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8), ("девяти", 9),
        ("екі", 2), ("үш", 3), ("төрт", 4), ("бес", 5), ("алты", 6), ("жеті", 7), ("сегіз", 8), ("тоғыз", 9), ("он", 10), ("жиырма", 20), ("отыз", 30),
    ];

    private sealed record Size(decimal Amount, PunishmentUnit Unit, TextSpan Span);

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<life>пожизненн\p{L}{1,4} лишени\p{L}{1,2} свободы|өмір бойы(?:на)? бас бостандығынан айыр\p{L}{0,8})"
        + @"|(?<prison>лишени\p{L}{1,2} свободы|бас бостандығынан (?:[^.;,\n]{0,60}? )?айыр\p{L}{0,8})"
        + @"|(?<restriction>ограничени\p{L}{1,2} свободы|бас бостандығын (?:[^.;,\n]{0,60}? )?шекте\p{L}{0,8})"
        + @"|(?<fine>штраф\p{L}{0,3}|айыппұл\p{L}{0,6})"
        + @"|(?<corrective>исправительн\p{L}{1,3} работ\p{L}{0,3}|түзеу жұмыс\p{L}{0,8})"
        + @"|(?<community>общественн\p{L}{1,3} работ\p{L}{0,3}|қоғамдық жұмыс\p{L}{0,8})"
        + @"|(?<arrest>арест(?:а|у|ом|е)?(?![\p{L}])|қамаққа алу\p{L}{0,6}|қамақ(?:қа|тың)?(?![\p{L}])))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?<digits>\d{1,3})[- ]{0,2}(?:ти |х )?(?:кратн\p{L}{1,3}|есе\p{L}{0,4})|(?<word>\p{L}{2,14}?)[- ]{0,2}(?:кратн\p{L}{1,3}|есе\p{L}{0,4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Multiple();

    [GeneratedRegex(@";|испытательн|пробаци|рассрочк|лишени\p{L}{1,2} права|из расчета|ежегодно|жылына|принудительн\p{L}{2,3} (?:труд|платеж)|мәжбүрлі", RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
