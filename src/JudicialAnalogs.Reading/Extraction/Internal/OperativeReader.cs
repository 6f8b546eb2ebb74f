using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the operative part (УПК ст. 398) defendant by defendant and clause by clause: what was found, the punishment for each
/// offence, the final one under УК ст. 58 or 60, and what goes with it. Each offence and punishment is judged by the word that governs it
/// (<see cref="OperativeClause.GovernorOf"/>), not by the order of the sentence.
/// </summary>
internal static class OperativeReader
{
    public static IReadOnlyDictionary<DefendantSheet, Verdict> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        var verdicts = defendants.ToDictionary(defendant => defendant, _ => new Verdict());
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return verdicts;
        IReadOnlyList<DefendantSheet> current = defendants;
        var list = OperativeList.None;
        if (sheet.Kind == ActKind.Appeal)
            ReadJudgmentBelow(sheet, defendants, verdicts);
        foreach (var clause in OperativeClauses.Of(sheet.Text, operative))
        {
            var owners = ClauseOwners.Of(sheet, defendants, current, clause);
            foreach (var defendant in owners.All)
                defendant.Clauses.Add(clause.Span);
            // «Меру пресечения Б. отменить» between two paragraphs on А. does not turn the decision to Б.
            if (!clause.IsAside)
                current = owners.All;
            if (Closes(sheet, clause))
                list = OperativeList.None;
            ReadClause(sheet, clause, owners, list, verdicts);
            if (clause.OpensList && clause.Cues.Any(cue => cue.Kind != OperativeCueKind.Aside))
                list = new OperativeList(clause.Has(OperativeCueKind.Imposing) ? OperativeCueKind.Imposing : clause.Cues[^1].Kind, PunishmentPhrases.LastKind(sheet, clause.Span));
        }

        return verdicts;
    }

    /// <summary>The judgment appealed, as the introduction tells it: it stands until the operative part changes it.</summary>
    private static void ReadJudgmentBelow(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, Dictionary<DefendantSheet, Verdict> verdicts)
    {
        if (sheet.Part(SegmentKind.Introductory) is not { } head)
            return;
        IReadOnlyList<DefendantSheet> current = defendants;
        foreach (var clause in OperativeClauses.Of(sheet.Text, head))
        {
            if (!clause.Has(OperativeCueKind.Finding) && !clause.Has(OperativeCueKind.Imposing))
                continue;
            var owners = ClauseOwners.Of(sheet, defendants, current, clause);
            current = owners.All;
            ReadClause(sheet, clause, owners, new OperativeList(OperativeCueKind.Imposing, null), verdicts);
        }

        foreach (var verdict in verdicts.Values)
            verdict.IsBelow = true;
    }

    /// <summary>A clause with a verb of its own ends a list, unless it is an item whose punishment stands before words beside it.</summary>
    private static bool Closes(ActSheet sheet, OperativeClause clause) => clause.Cues.Count > 0
        && (!clause.IsAside || PunishmentPhrases.Within(sheet, new TextSpan(clause.Span.Start, clause.Cues[0].Span.Start - clause.Span.Start)).Count == 0);

    private static void ReadClause(ActSheet sheet, OperativeClause clause, ClauseOwners owners, OperativeList list, Dictionary<DefendantSheet, Verdict> verdicts)
    {
        var offences = CitedOffences.Within(sheet, clause.Span);
        var punishments = PunishmentPhrases.Imposed(sheet, clause.Span, offences, list.Punishment).FindAll(phrase => Imposes(clause, phrase, offences, list.Verb));
        var total = TotalOf(sheet, clause.Span);
        if (punishments.Count == 0 && total is { } from && PunishmentPhrases.Unnamed(sheet, new TextSpan(from, clause.Span.End - from), owners.All.SelectMany(owner => verdicts[owner].Kinds)) is { } unnamed)
            punishments.Add(unnamed);
        var owned = new OwnedItems(owners, offences, punishments, clause);
        TakeOffences(sheet, clause, offences, punishments, owned, list.Verb, total is not null);
        TakePunishments(sheet, clause, offences, punishments, owned, verdicts, total);
        foreach (var defendant in owners.All)
            SupplementReader.Read(sheet, clause.Span, verdicts[defendant]);
    }

    /// <summary>A punishment counts when its governing word imposes it, or in a list beneath such a word.</summary>
    private static bool Imposes(OperativeClause clause, PunishmentPhrase phrase, List<CitedOffence> offences, OperativeCueKind? list) => clause.GovernorOf(phrase.Span) switch
    {
        { Kind: OperativeCueKind.Finding or OperativeCueKind.Imposing } => true,
        // «Б. – 3 года ограничения свободы, …; к принудительному труду не привлекать» in a list: the verb above it governs.
        { Kind: OperativeCueKind.Aside, Kazakh: false } aside when list == OperativeCueKind.Imposing && aside.Span.Start > phrase.Span.End => true,
        { } => false,
        null => list is not (OperativeCueKind.Aside or OperativeCueKind.Acquittal) && (list is not null || offences.Count > 0 || clause.Cues.Count == 0),
    };

    private static void TakeOffences(ActSheet sheet, OperativeClause clause, List<CitedOffence> offences, List<PunishmentPhrase> punishments, OwnedItems owned, OperativeCueKind? list, bool total)
    {
        if (offences.Count == 0 && clause.Has(OperativeCueKind.Acquittal) && !clause.Has(OperativeCueKind.Finding))
        {
            foreach (var defendant in owned.Everyone)
                defendant.AcquittedWholly = true;
        }

        foreach (var offence in offences)
        {
            // «Б. – к 100 часам общественных работ по ч. 1 ст. 190»: the verb of the sentence before goes on.
            var kind = KindOf(sheet, clause, offence, list) ?? (punishments.Count > 0 ? OperativeCueKind.Imposing : null);
            if (kind is null or OperativeCueKind.Aside)
                continue;
            if (Requalification.LeavesBehind(sheet, clause.Span, offence))
            {
                foreach (var defendant in owned.OwnersOf(offence.Span))
                    defendant.Found.RemoveAll(known => sheet.Kind == ActKind.Appeal && Covers(defendant, known, offence));
                continue;
            }

            // «окончательно по совокупности преступлений, предусмотренных …» repeats what was found before; so does a list of punishments.
            var repeats = kind is not (OperativeCueKind.Finding or OperativeCueKind.Release) && !clause.Has(OperativeCueKind.Finding) && (total || punishments.Count == 0);
            foreach (var defendant in owned.OwnersOf(offence.Span))
            {
                if (kind == OperativeCueKind.Acquittal)
                    Add(defendant, defendant.Acquitted, offence);
                else if (!defendant.Found.Any(known => Covers(defendant, known, offence)) && !(repeats && defendant.Found.Count > 0))
                    Add(defendant, defendant.Found, offence);
            }
        }
    }

    /// <summary>Where a clause turns to the final punishment: in words, or by the articles that govern it, УК ст. 58 and 60.</summary>
    private static int? TotalOf(ActSheet sheet, TextSpan clause)
    {
        var words = Total.Match(sheet.Text.Folded, clause.Start, clause.Length);
        var article = sheet.CitationsWithin(clause).FirstOrDefault(citation => citation.Reference is { Act: "УК", Article: "58" or "60" });
        return (words.Success, article) switch
        {
            (true, null) => words.Index,
            (true, { } cited) => Math.Min(words.Index, cited.Span.Start),
            (false, { } cited) => cited.Span.Start,
            _ => null,
        };
    }

    private static OperativeCueKind? KindOf(ActSheet sheet, OperativeClause clause, CitedOffence offence, OperativeCueKind? list)
    {
        // «по ч. 1 ст. 385 УК РК оправдать», whatever stands before it in the same sentence.
        foreach (var cue in clause.Cues)
        {
            if (cue.Kind == OperativeCueKind.Acquittal && cue.Span.Start >= offence.Span.End && Beside.IsMatch(sheet.Text.Folded.AsSpan(offence.Span.End, cue.Span.Start - offence.Span.End)))
                return OperativeCueKind.Acquittal;
        }

        // «осуждение по ч. 1 ст. 287 отменить, по этой статье оправдать»
        foreach (var cue in clause.Cues)
        {
            if (cue.Kind == OperativeCueKind.Acquittal && cue.Span.Start >= offence.Span.End && SaysThis.IsMatch(sheet.Text.Folded.AsSpan(offence.Span.End, cue.Span.Start - offence.Span.End)))
                return OperativeCueKind.Acquittal;
        }

        return clause.GovernorOf(offence.Span)?.Kind ?? list;
    }

    /// <summary>True when an offence found already is the one meant, with or without its points.</summary>
    private static bool Covers(DefendantSheet defendant, CitedOffence known, CitedOffence offence) =>
        known.Qualification.Article == offence.Qualification.Article && known.Qualification.Part == offence.Qualification.Part
        && (offence.Qualification.Points.Count == 0 || known.Qualification.Points.SequenceEqual(offence.Qualification.Points))
        && (known.Stage == offence.Stage || !defendant.IsChargedInStages(offence));

    private static void Add(DefendantSheet defendant, List<CitedOffence> offences, CitedOffence offence)
    {
        // «признать виновным по ч. 2 ст. 188», then «по п. 1 ч. 2 ст. 188»: one finding, said in full the second time.
        var bare = offences.FindIndex(known => known.Qualification.Points.Count == 0 && offence.Qualification.Points.Count > 0 && known.Qualification.PartReference == offence.Qualification.PartReference);
        if (bare >= 0)
            offences[bare] = offence;
        else if (!offences.Any(known => known.Qualification == offence.Qualification && (known.Stage == offence.Stage || !defendant.IsChargedInStages(offence))))
            offences.Add(offence);
    }

    private static void TakePunishments(
        ActSheet sheet, OperativeClause clause, List<CitedOffence> offences, List<PunishmentPhrase> punishments, OwnedItems owned, Dictionary<DefendantSheet, Verdict> verdicts, int? total)
    {
        var pairs = OffencePairing.Pair(clause, offences, punishments);
        for (var i = 0; i < punishments.Count; i++)
        {
            var phrase = punishments[i];
            var offence = pairs[i];
            foreach (var defendant in owned.PunishedBy(phrase))
            {
                var verdict = verdicts[defendant];
                verdict.Overrule();
                var final = total is { } from && (from < phrase.Span.Start || offence is null)
                    && !(clause.Has(OperativeCueKind.Finding) && from > phrase.Span.Start && punishments.Count > i + 1);
                if (final)
                    verdict.Final = phrase;
                else if (offence is not null)
                    verdict.ByOffence.TryAdd((offence.Qualification, offence.Stage), phrase);
                else
                    verdict.Unassigned.Add(phrase);
            }
        }
    }

    private static Regex Total => field ??= new TextPattern(@"(?:окончательн|по совокупности|сложени[яемю]|сложив|сложить|путем поглощ|поглотить|поглощени|поглотив|итог|(?<![\p{L}])всего(?: к отбытию)? ?[-:]|общ\p{L}{2,3} срок|к отбытию|түпкілікті|біржола|жиынтығы|(?:ішінара|толық|толығымен) қос|сіңір|біріктір)");

    /// <summary>Points back at the offence named before.</summary>
    private static Regex SaysThis => field ??= new TextPattern(@"(?:по|в части) (?:этой|этому|этого|данной|данному|данного|указанной|указанному|указанного|той же) (?:стать|част|эпизод|обвинени|пункт|преступлени|норм)[^;]{0,40}$|(?:осы|аталған|көрсетілген|сол) (?:бап|бөлік|эпизод|айып|тармақ)[^;]{0,60}$");

    /// <summary>Nothing but the code's name and small words.</summary>
    private static Regex Beside => field ??= new TextPattern(@"^[ ]?(?:ук(?: рк)?|уголовного кодекса(?: республики казахстан)?|қк)?[ ,:-]{0,3}(?:его |ее |их |признать |бойынша )?$");
}
