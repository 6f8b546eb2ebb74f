using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What one sentence says of circumstances, read with what the sentences before left open.</summary>
internal static class FactorSentence
{
    public static List<(FactorClause Clause, List<(FactorCode Code, TextSpan Span)> Items)> Read(
        ActSheet sheet, TextSpan sentence, FactorThread thread, List<(FactorCode Code, TextSpan Span, TextSpan Sentence)> claims)
    {
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        var read = new List<(FactorClause Clause, List<(FactorCode Code, TextSpan Span)> Items)>();
        if (thread.OpenList is { } open && (FactorPhrases.ListMark.IsMatch(words) || (!thread.ItemEnded && !FactorPhrases.Direction.IsMatch(words))))
        {
            var item = open with { Sentence = sentence, Span = sentence, Cue = open.Cue };
            read.Add((item, FactorItems.OfListLine(sheet, item)));
            return read;
        }

        if (FactorPhrases.RefusedList.IsMatch(words) && thread.Discussing)
        {
            read.Add((new FactorClause(sentence, sentence, null, FactorStanding.Rejected, sentence.Start), []));
            return read;
        }

        if (!FactorPhrases.MayConcern(words) && !thread.AnythingAsked && !thread.Discussing && !FactorPhrases.MayArgue(words))
            return read;
        foreach (var clause in FactorClauses.Of(sheet, sentence))
        {
            var items = ItemsOf(sheet, thread, claims, clause);
            if (items.Count == 0 && clause is { Mitigates: null, Standing: FactorStanding.Rejected or FactorStanding.ElementOfOffence })
                continue;
            read.Add((clause, items));
            if (clause.Standing == FactorStanding.Claimed && (clause.Mitigates is not null || FactorPhrases.Advocate.IsMatch(words)))
                claims.AddRange(items.Select(item => (item.Code, item.Span, sentence)));
        }

        if (read.Count == 0 && Continues(thread, words))
        {
            var clause = thread.Last! with { Sentence = sentence, Span = sentence, Cue = sentence.Start };
            read.Add((clause, FactorItems.Of(sheet, clause)));
        }

        if (read.Count == 0 && FactorStandings.DeniesItself(words) && !(FactorPhrases.PartySpeaks.IsMatch(words) && !FactorPhrases.Court.IsMatch(words)))
            Add(new FactorClause(sentence, sentence, null, FactorStanding.Rejected, sentence.Start));
        if (FactorPhrases.OutsideTheList.IsMatch(words) && FactorPhrases.Denies.IsMatch(words)
            && FactorItems.Find(sheet, sentence, mitigates: false).TrueForAll(item => !item.Code.Listed) && read.TrueForAll(entry => entry.Clause.Standing is FactorStanding.Rejected or FactorStanding.Claimed))
        {
            // A former conviction is no recidivism: what only resembles a listed circumstance stands outside the list.
            read.Clear();
            read.Add((new FactorClause(sentence, sentence, false, FactorStanding.Rejected, sentence.Start), [(OutsideTheList, sentence)]));
        }
        else if (FactorPhrases.OutsideTheList.IsMatch(words) && !read.Exists(entry => entry.Items.Count > 0))
        {
            var listed = FactorItems.Find(sheet, sentence, mitigates: false, discussed: true).FindAll(item => item.Code.Listed).DistinctBy(item => item.Code).ToList();
            read.Add((new FactorClause(sentence, sentence, false, FactorStanding.Rejected, sentence.Start), listed.Count > 0 ? listed : [(OutsideTheList, sentence)]));
        }

        // «Опьянение не отягчает, а п. 12 ч. 1 ст. 54 оставляет это суду»: naming the point of what was refused finds nothing.
        for (var i = 1; i < read.Count; i++)
        {
            var sooner = read.Take(i).Where(entry => entry.Clause.Standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence).SelectMany(entry => entry.Items).ToList();
            if (read[i].Clause.Standing == FactorStanding.Accepted && !FactorPhrases.Accepts.IsMatch(sheet.Text.Flat.AsSpan(read[i].Clause.Span.Start, read[i].Clause.Span.Length)))
                read[i].Items.RemoveAll(item => sooner.Exists(refused => refused.Code == item.Code));
        }

        // «… впервые совершил преступление, однако п. 1 ч. 1 ст. 53 неприменим»: the last word of a sentence on a circumstance holds.
        for (var i = 0; i < read.Count; i++)
        {
            var later = read.Skip(i + 1).Where(entry => entry.Clause.Standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence).SelectMany(entry => entry.Items).ToList();
            if (read[i].Clause.Standing == FactorStanding.Accepted)
                read[i].Items.RemoveAll(item => later.Exists(refused => refused.Code == item.Code));
        }

        // A claim counts as one only where it says which way it pulls; its answer may come in the next sentence all the same.
        read.RemoveAll(entry => entry.Clause is { Standing: FactorStanding.Claimed, Mitigates: null });
        return read;

        void Add(FactorClause clause)
        {
            var items = ItemsOf(sheet, thread, claims, clause);
            if (items.Count > 0)
                read.Add((clause, items));
        }
    }

    /// <summary>The line a place stands in.</summary>
    public static TextSpan LineOf(ActSheet sheet, TextSpan place)
    {
        var start = sheet.Text.SentenceStart(place.Start);
        return new TextSpan(start, Math.Max(place.End, start) - start);
    }

    private static readonly FactorCode OutsideTheList = FactorCode.Parse("54(3)");

    private static bool Continues(FactorThread thread, ReadOnlySpan<char> words) =>
        thread.Last is { Standing: FactorStanding.Accepted, Mitigates: not null } && FactorPhrases.GoesOn.IsMatch(words) && !FactorPhrases.Refuses.IsMatch(words) && !FactorPhrases.PartySpeaks.IsMatch(words);

    private static List<(FactorCode Code, TextSpan Span)> ItemsOf(ActSheet sheet, FactorThread thread, List<(FactorCode Code, TextSpan Span, TextSpan Sentence)> claims, FactorClause clause)
    {
        var items = FactorItems.Of(sheet, clause);
        var words = sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length);
        IReadOnlyList<(FactorCode Code, TextSpan Span, TextSpan Sentence)> asked = claims.Count > 0 ? claims : thread.Asked;
        if (clause.Standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence)
            return Refused(sheet, thread, asked, clause, items);
        if (clause.Standing != FactorStanding.Accepted || items.Count > 0)
            return items;
        if (asked.Count > 0 && FactorPhrases.Agrees.IsMatch(words) && FactorOrdinals.Pick(words, asked) is { } counted)
            return [.. counted.Select(claim => (claim.Code, claim.Span))];
        if (clause.Mitigates is { } mitigates && FactorPhrases.PointsBack.IsMatch(words))
        {
            // «Ущерб возмещен полностью. Данное обстоятельство суд признает смягчающим.»
            if (thread.Told is { } told)
                return FactorItems.Find(sheet, told, mitigates).DistinctBy(item => item.Code).ToList();
            return [.. asked.Where(claim => claim.Code.Mitigates == mitigates).Select(claim => (claim.Code, claim.Span))];
        }

        return items;
    }

    /// <summary>Whether a denial stands in the same clause as a place: «опьянения не было».</summary>
    private static bool InDeniedClause(ReadOnlySpan<char> words, int place)
    {
        if (place < 0 || place >= words.Length)
            return true;
        var from = words[..place].LastIndexOfAny(',', ';') + 1;
        var to = words[place..].IndexOfAny(',', ';');
        return FactorPhrases.Denies.IsMatch(to < 0 ? words[from..] : words[from..(place + to)]);
    }

    /// <summary>What a refusal is about: what it names, where it is a refusal of circumstances at all, else what a party asked for before.</summary>
    private static List<(FactorCode Code, TextSpan Span)> Refused(
        ActSheet sheet, FactorThread thread, IReadOnlyList<(FactorCode Code, TextSpan Span, TextSpan Sentence)> asked, FactorClause clause, List<(FactorCode Code, TextSpan Span)> items)
    {
        var words = sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length);
        var cited = sheet.CitationsWithin(clause.Span).Any(citation => FactorItems.CodeOf(citation) is not null);
        if (items.Count > 0 && (clause.Mitigates is not null || cited || FactorPhrases.PartysPoint.IsMatch(words) || FactorPhrases.PartySpeaks.IsMatch(words)))
            return items;
        var again = FactorPhrases.CountedAgain.IsMatch(sheet.Text.FoldedAt(clause.Span));
        var term = thread.Discussing && FactorPhrases.Refuses.IsMatch(words) && !FactorPhrases.Punishes.IsMatch(words);
        // «Условное осуждение при рецидиве недопустимо» refuses a punishment.
        var (refuses, said) = (FactorPhrases.Refuses.IsMatch(words), sheet.Text.Flat.Substring(clause.Span.Start, clause.Span.Length));
        var punishes = clause.Mitigates is null && (FactorPhrases.Punishes.IsMatch(words) || FactorPhrases.Weighed.IsMatch(words));
        var named = items.FindAll(item => (!punishes && (thread.AskedFor(item.Code) is not null || asked.Any(claim => claim.Code == item.Code)) && (refuses || InDeniedClause(said, item.Span.Start - clause.Span.Start)))
            || (again && clause.Standing == FactorStanding.ElementOfOffence)
            || (term && (item.Code.Mitigates || again))
            || (item.Code is { Aggravates: true, Reference.Point: "1" } && RecidivismReader.Denies(sheet.Text.Flat.AsSpan(clause.Span.Start, clause.Span.Length))));
        if (named.Count > 0)
            return named;
        if (items.Count == 0 && clause.Mitigates is { } way && FactorPhrases.PointsBack.IsMatch(words) && thread.Told is { } told && FactorItems.Find(sheet, told, way).FindAll(item => item.Code.Listed) is { Count: > 0 } shown)
            return [.. shown.DistinctBy(item => item.Code)];
        if (asked.Count == 0 || items.Count > 0)
            return [];
        var meant = FactorOrdinals.Pick(words, asked)
            ?? (clause.Standing == FactorStanding.ElementOfOffence && asked.Count == 1 || FactorPhrases.PointsBack.IsMatch(words) || (FactorPhrases.PartysPoint.IsMatch(words) && !FactorPhrases.OwnSubject.IsMatch(words)) ? asked : []);
        return [.. meant.Where(claim => clause.Mitigates is null || claim.Code.Mitigates == clause.Mitigates).Select(claim => (claim.Code, claim.Span))];
    }
}
