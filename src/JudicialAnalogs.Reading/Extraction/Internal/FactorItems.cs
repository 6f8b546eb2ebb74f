using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The circumstances of a clause: by the points of the code it cites, and by their words where it cites none.</summary>
internal static class FactorItems
{
    public static List<(FactorCode Code, TextSpan Span)> Of(ActSheet sheet, FactorClause clause)
    {
        var region = RegionOf(sheet, clause);
        var cited = Cited(sheet, clause, region);
        if (clause.Standing != FactorStanding.Accepted)
            return Discussed(sheet, clause, region, cited);
        return clause.Mitigates is null ? [] : Listed(sheet, clause, Enumerated(sheet, clause, region), cited);
    }

    /// <summary>A line of a list whose heading told the direction and the outcome.</summary>
    public static List<(FactorCode Code, TextSpan Span)> OfListLine(ActSheet sheet, FactorClause line)
    {
        var own = line with { Cue = line.Span.Start };
        var cited = Cited(sheet, own, own.Span);
        return own.Standing == FactorStanding.Accepted ? Listed(sheet, own, Find(sheet, own.Span, own.Mitigates), cited) : Discussed(sheet, own, BeforeReason(sheet, own.Span), cited);
    }

    /// <summary>«- провоцирующее поведение: он никого не трогал»: a line of a list of what is refused names it before the reason.</summary>
    private static TextSpan BeforeReason(ActSheet sheet, TextSpan line)
    {
        var reason = FactorPhrases.Explains.Match(sheet.Text.Flat, line.Start, line.Length);
        return reason.Success ? new TextSpan(line.Start, reason.Index - line.Start) : line;
    }

    /// <summary>The circumstance a citation names; null for one that names none.</summary>
    public static FactorCode? CodeOf(Citation citation)
    {
        // УК ст. 53(3) and 54(2) forbid to count twice, ст. 54(3) closes the list: they name no circumstance.
        var place = citation.Reference.ToString();
        return FactorCode.TryParse(place.StartsWith("УК ", StringComparison.Ordinal) ? place["УК ".Length..] : place, out var code) && (code.Mitigates || (code.Aggravates && code.Listed)) ? code : null;
    }

    /// <summary>The circumstances named in a stretch, by the lists of the law the act applies.</summary>
    public static List<(FactorCode Code, TextSpan Span)> Find(ActSheet sheet, TextSpan stretch, bool? mitigates, bool discussed = false) =>
        FactorLexicon.Find(sheet.Text.Flat, stretch, mitigates, sheet.Kind == ActKind.AdministrativeRuling, discussed);

    /// <summary>The clause up to the reason the court gives, which names other things.</summary>
    private static TextSpan RegionOf(ActSheet sheet, FactorClause clause)
    {
        var flat = sheet.Text.Flat;
        var from = clause.Cue;
        if (clause.Standing == FactorStanding.Accepted)
        {
            var verb = FactorPhrases.Accepts.Match(flat, clause.Span.Start, clause.Span.Length);
            from = verb.Success ? Math.Max(from, verb.Index + verb.Length) : from;
        }

        for (var reason = FactorPhrases.Explains.Match(flat, from, clause.Span.End - from); reason.Success; reason = reason.NextMatch())
        {
            var before = flat.AsSpan(clause.Span.Start, reason.Index - clause.Span.Start);
            if (flat[reason.Index + reason.Length - 1] == ' ' && (clause.Standing is FactorStanding.Accepted or FactorStanding.Claimed || !FactorPhrases.Denies.IsMatch(before)))
                continue; // A colon opens the list of what is accepted, or a title.
            if (FactorPhrases.Follows.IsMatch(reason.ValueSpan) && !FactorPhrases.Refuses.IsMatch(before))
                continue;
            if (reason.Index > clause.Span.Start + 15)
                return new TextSpan(clause.Span.Start, reason.Index - clause.Span.Start);
        }

        return clause.Span;
    }

    private static List<(FactorCode Code, TextSpan Span)> Cited(ActSheet sheet, FactorClause clause, TextSpan region)
    {
        var cited = new List<(FactorCode Code, TextSpan Span)>();
        var taken = new List<TextSpan>();
        foreach (var citation in sheet.CitationsWithin(clause.Span))
        {
            if (citation.Reference.Point is not null)
                taken.Add(citation.Span);
            if (CodeOf(citation) is { } code && (clause.Mitigates is null || code.Mitigates == clause.Mitigates) && citation.Span.Start < region.End + 1)
                cited.Add((code, citation.Span));
        }

        if (clause is { Mitigates: { } mitigates, Standing: FactorStanding.Accepted })
        {
            // «(5) тармақ)», «п. 6 той же части»: points whose article was named before.
            for (var match = BarePoint.Match(sheet.Text.Flat, region.Start, region.Length); match.Success; match = match.NextMatch())
            {
                var span = new TextSpan(match.Index, match.Length);
                if (taken.Exists(known => known.Overlaps(span)))
                    continue;
                foreach (Capture number in match.Groups["n"].Captures)
                {
                    if (PointOf(sheet, mitigates, number.Value) is { } code)
                        cited.Add((code, span));
                }
            }

            for (var match = OtherCircumstances.Match(sheet.Text.Flat, region.Start, region.Length); mitigates && sheet.Kind != ActKind.AdministrativeRuling && match.Success; match = match.NextMatch())
                cited.Add((Unlisted, new TextSpan(match.Index, match.Length)));
            cited.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        }

        return cited;
    }

    /// <summary>What is claimed or refused: the points cited, else the listed circumstances named.</summary>
    private static List<(FactorCode Code, TextSpan Span)> Discussed(ActSheet sheet, FactorClause clause, TextSpan region, List<(FactorCode Code, TextSpan Span)> cited)
    {
        if (cited.Count > 0)
            return [.. cited.Select(item => (item.Code, FactorSpans.Around(sheet, clause, item.Span))).DistinctBy(item => item.Code)];
        var words = sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length);
        var named = Find(sheet, region, clause.Mitigates ?? SideOf(words), discussed: true);
        if (clause.Standing == FactorStanding.Rejected && BehindRefusal(sheet, region) is { } reason && named.Exists(item => item.Span.Start < reason))
            named.RemoveAll(item => item.Span.Start >= reason);
        var listed = named.FindAll(item => item.Code.Listed);
        var others = listed.Count == 0 && clause.Standing is FactorStanding.Rejected or FactorStanding.Claimed
            && (clause.Mitigates is true ? clause.Cue > clause.Span.Start : clause.Mitigates is null && FactorPhrases.DefenceSpeaks.IsMatch(words) && !FactorPhrases.Punishes.IsMatch(words));
        if (others)
            named.RemoveAll(item => item.Code.Aggravates);
        return [.. (others ? named : listed).DistinctBy(item => item.Code)];
    }

    /// <summary>Which way what is asked for pulls, where one side alone speaks or is answered; null where both do or none.</summary>
    private static bool? SideOf(ReadOnlySpan<char> words) => (FactorPhrases.Accuser.IsMatch(words), FactorPhrases.Defender.IsMatch(words)) switch
    {
        (true, false) => false,
        (false, true) => true,
        _ => null,
    };

    /// <summary>«Раскаяние не подтверждено, даже извинений не было»: where what is refused ends and its reason begins; null where nothing follows.</summary>
    private static int? BehindRefusal(ActSheet sheet, TextSpan region)
    {
        var refusal = FactorPhrases.Refuses.Match(sheet.Text.Flat, region.Start, region.Length);
        if (!refusal.Success)
            return null;
        var from = refusal.Index + refusal.Length;
        var comma = OwnReason.Match(sheet.Text.Flat, from, region.End - from);
        return comma.Success && !FactorPhrases.Refuses.IsMatch(sheet.Text.Flat.AsSpan(comma.Index, region.End - comma.Index)) ? comma.Index : null;
    }

    /// <summary>
    /// Where the accepted circumstances are listed: behind the words that accept them, where any stand there, else before. «Суд учитывает личность …,
    /// смягчающими – раскаяние»: what «учитывает» takes in besides is not accepted as mitigating.
    /// </summary>
    private static List<(FactorCode Code, TextSpan Span)> Enumerated(ActSheet sheet, FactorClause clause, TextSpan region)
    {
        var named = Find(sheet, region, clause.Mitigates);
        var verb = FactorPhrases.Accepts.Match(sheet.Text.Flat, region.Start, region.Length);
        var start = verb.Success && verb.Index < clause.Cue && FactorPhrases.Strong.IsMatch(verb.ValueSpan) ? verb.Index : clause.Cue;
        var behind = named.FindAll(item => item.Span.Start >= start);
        return WithoutShadows(sheet.Text.Flat, behind.Count > 0 ? behind : named);
    }

    /// <summary>«На иждивении … малолетний ребенок» is one circumstance: in the same item what the law lists tells it.</summary>
    private static List<(FactorCode Code, TextSpan Span)> WithoutShadows(string flat, List<(FactorCode Code, TextSpan Span)> named)
    {
        return named.FindAll(item => item.Code.Listed || !named.Exists(listed => listed.Code.Listed && !Parted(item.Span, listed.Span)));

        bool Parted(TextSpan one, TextSpan other)
        {
            var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
            return second.Start > first.End && NextItem.IsMatch(flat.AsSpan(first.End, second.Start - first.End));
        }
    }

    private static List<(FactorCode Code, TextSpan Span)> Listed(ActSheet sheet, FactorClause clause, List<(FactorCode Code, TextSpan Span)> named, List<(FactorCode Code, TextSpan Span)> cited)
    {
        var items = new List<(FactorCode Code, TextSpan Span)>();
        var groups = FactorCitations.Group(sheet.Text.Flat, cited, named);
        var covered = new HashSet<TextSpan>();
        foreach (var group in groups)
        {
            foreach (var item in named.Where(item => group.Covers(sheet.Text.Flat, item)))
                covered.Add(item.Span);
        }

        foreach (var group in groups)
        {
            foreach (var code in group.Codes)
            {
                var own = named.Find(item => item.Code == code && group.Reach.Overlaps(item.Span));
                Add(code, own.Span.Length > 0 ? own.Span : group.Leads ? group.Reach : group.Span);
            }
        }

        foreach (var (code, span) in named)
        {
            if (!covered.Contains(span))
                Add(code, span);
        }

        items.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return items;

        void Add(FactorCode code, TextSpan span)
        {
            if (!items.Exists(known => known.Code == code))
                items.Add((code, FactorSpans.Around(sheet, clause, span)));
        }
    }

    private static readonly FactorCode Unlisted = FactorCode.Parse("53(2)");

    /// <summary>«(2-бөлік)», «(ч. 2 той же статьи)»: circumstances outside the list, of an article named before.</summary>
    private static Regex OtherCircumstances => field ??= new TextPattern(@"\((?:2-б(?:өлі[кг]\p{L}*|\.)|екінші бөлі[кг]\p{L}*|ч(?:асть|\.)? ?2(?: (?:той|этой|данной) же? ?статьи)?)\)");

    private static FactorCode? PointOf(ActSheet sheet, bool mitigates, string number)
    {
        var place = (sheet.Kind == ActKind.AdministrativeRuling, mitigates) switch
        {
            (true, true) => $"КоАП 56(1)({number})",
            (true, false) => $"КоАП 57({number})",
            (false, true) => $"53(1)({number})",
            _ => $"54(1)({number})",
        };
        return FactorCode.TryParse(place, out var code) ? code : null;
    }

    /// <summary>A comma that opens the reason of a refusal, not one that goes on with what is refused.</summary>
    private static Regex OwnReason => field ??= new TextPattern(@",(?! ?(?:как и|равно|а также|и также|ни |и |а равно|о котор|на котор|о чем|на что|котор|сондай-ақ|сонымен|және|әрі))");

    private static Regex NextItem => field ??= new TextPattern(@"[,;:()]| - | (?:и|или|а также|и также|равно|да|және|мен|пен|бен|әрі) ");

    private static Regex BarePoint => field ??= new TextPattern(
        @"(?<![\p{L}])(?:п{1,2}\.|(?:под)?пункт\p{L}*) ?[«""]?(?<n>\d{1,2})(?!\d)[»""]?\)?(?:(?:,| и|, а также) ?(?<n>\d{1,2})(?![\d.])\)?)*(?! (?:нормативн|постановлен|нп))"
        + @"|(?<!\d)(?<n>\d{1,2})[»""]?\)?(?:(?:,|,? (?:және|мен|пен|бен)) ?(?<n>\d{1,2})[»""]?\)?)*(?: ?-?(?:тарма[қғ])\p{L}*|-т(?![\p{L}]))");
}
