using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What one sentence says of circumstances, read with what the sentences before left open.</summary>
internal static class FactorSentence
{
    public static List<(FactorClause Clause, List<(FactorCode Code, TextSpan Span)> Items)> Read(
        ActSheet sheet, TextSpan sentence, FactorThread thread, List<(FactorCode Code, TextSpan Span, TextSpan Sentence)> claims)
    {
        var flat = sheet.Text.Flat;
        var words = flat.AsSpan(sentence.Start, sentence.Length);
        var read = new List<(FactorClause Clause, List<(FactorCode Code, TextSpan Span)> Items)>();
        if (thread.OpenList is { } open && (FactorPhrases.ListMark().IsMatch(words) || !FactorPhrases.Direction().IsMatch(words)))
        {
            var item = open with { Sentence = sentence, Span = sentence, Cue = open.Cue };
            read.Add((item, FactorItems.OfListLine(sheet, item)));
            return read;
        }

        if (!FactorPhrases.MayConcern(words) && thread.Asked.Count == 0 && !FactorPhrases.MayArgue(words) && !Continues(thread, words))
            return read;
        foreach (var clause in FactorClauses.Of(sheet, sentence))
        {
            var items = ItemsOf(sheet, thread, clause);
            read.Add((clause, items));
            if (clause.Standing == FactorStanding.Claimed && (clause.Article is not null || FactorPhrases.Advocate().IsMatch(words)))
                claims.AddRange(items.Select(item => (item.Code, item.Span, sentence)));
        }

        if (read.Count == 0 && Continues(thread, words))
        {
            var clause = thread.Last! with { Sentence = sentence, Span = sentence, Cue = sentence.Start };
            read.Add((clause, FactorItems.Of(sheet, clause)));
        }

        // A claim counts as one only where it says which way it pulls; its answer may come in the next sentence all the same.
        read.RemoveAll(entry => entry.Clause is { Standing: FactorStanding.Claimed, Article: null });
        return read;
    }

    /// <summary>The line a place stands in.</summary>
    public static TextSpan LineOf(ActSheet sheet, TextSpan place)
    {
        var start = sheet.Text.SentenceStart(place.Start);
        return new TextSpan(start, Math.Max(place.End, start) - start);
    }

    private static bool Continues(FactorThread thread, ReadOnlySpan<char> words) =>
        thread.Last is { Standing: FactorStanding.Accepted, Article: not null } && FactorPhrases.GoesOn().IsMatch(words) && !FactorPhrases.Refuses().IsMatch(words) && !FactorPhrases.PartySpeaks().IsMatch(words);

    private static List<(FactorCode Code, TextSpan Span)> ItemsOf(ActSheet sheet, FactorThread thread, FactorClause clause)
    {
        var items = FactorItems.Of(sheet, clause);
        var words = sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length);
        if (clause.Standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence)
            return Answered(sheet, thread, clause, items);
        if (clause.Standing == FactorStanding.Accepted && items.Count == 0 && clause.Article is not null && FactorPhrases.PointsBack().IsMatch(words))
        {
            // «Ущерб возмещен полностью. Данное обстоятельство суд признает смягчающим.»
            if (thread.Told is { } told)
                return FactorLexicon.Find(sheet.Text.Flat, told, clause.Article).DistinctBy(item => item.Code).ToList();
            return [.. thread.Asked.Where(asked => asked.Code.Reference.Article == clause.Article).Select(asked => (asked.Code, asked.Span))];
        }

        return items;
    }

    /// <summary>What a refusal is about: what it names, where it is a refusal of circumstances at all, else what a party asked for just before.</summary>
    private static List<(FactorCode Code, TextSpan Span)> Answered(ActSheet sheet, FactorThread thread, FactorClause clause, List<(FactorCode Code, TextSpan Span)> items)
    {
        var words = sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length);
        var cited = sheet.CitationsWithin(clause.Span).Any(citation => FactorItems.CodeOf(citation) is not null);
        if (items.Count > 0 && (clause.Article is not null || cited || FactorPhrases.PartysPoint().IsMatch(words) || FactorPhrases.PartySpeaks().IsMatch(words)))
            return items;
        var asked = thread.Asked;
        var named = items.FindAll(item => asked.Any(claim => claim.Code == item.Code) || (item.Code is { Aggravates: true, Reference.Point: "1" } && RecidivismReader.Denies(sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length))));
        if (named.Count > 0)
            return named;
        if (asked.Count == 0 || items.Count > 0)
            return [];
        if (clause.Standing == FactorStanding.ElementOfOffence && asked.Count == 1)
            return [(asked[0].Code, asked[0].Span)];
        if (FactorPhrases.TheFirst().IsMatch(words))
            return [(asked[0].Code, asked[0].Span)];
        return FactorPhrases.PointsBack().IsMatch(words) && (clause.Article is null || asked[0].Code.Reference.Article == clause.Article)
            ? [.. asked.Where(claim => clause.Article is null || claim.Code.Reference.Article == clause.Article).Select(claim => (claim.Code, claim.Span))]
            : [];
    }
}
