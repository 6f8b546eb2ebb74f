using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Traits of a sentence of the reasoning by which arguments are told: what it speaks of and denies, its reason, the norms it cites, what
/// was found on circumstances, who asked before it, and what the decision says.
/// </summary>
internal sealed class ArgumentTraits(ActSheet sheet, ClaimOutcome? outcome)
{
    private static readonly string[] Parties = ["accuser", "defender", "body", "claimant", "respondent"];
    private static readonly string[] Speakers = ["accuser", "defender", "victim", "claimant", "respondent"];
    private static readonly string[] Answers = ["court", "refuse"];
    private static readonly string[] Before =
        ["asked", "accuser", "defender", "aggravat", "mitigat", "body", "exception", "conditional", "release", "claimant", "respondent", "claim", "acquit", "requalif", "point"];

    private static readonly string[] Asked = ["aggravat", "mitigat", "aggravating-fact"];
    private static readonly string[] OnPunishment = ["punish", "mitigat", "aggravat"];
    private static readonly string[] OthersSpeak = ["asked", "body"];
    private static readonly string[] Turns = ["acquit", "requalif", "excess"];

    private readonly List<TextSpan> sentences = [.. sheet.SentencesOf(SegmentKind.Reasoning)];
    private readonly List<ArgumentSigns> signs = [.. sheet.SentencesOf(SegmentKind.Reasoning).Select(sentence => ArgumentSigns.Of(sheet.Text.Flat, sentence))];
    private readonly string decision = $"decision:{DecisionOf(sheet)}";

    public IReadOnlyList<TextSpan> Sentences => sentences;

    /// <summary>Whether the decision acquits of anything: only then can an argument do so.</summary>
    public bool Acquits => decision != "decision:guilty";

    public HashSet<string> Of(int place)
    {
        var civil = outcome is not null;
        var own = new HashSet<string>(StringComparer.Ordinal);
        AddSigns(own, signs[place]);
        AddCitations(own, place);
        AddSurroundings(own, place);
        if (civil)
            own = [.. own.Select(trait => "civil-" + trait)];
        AddShape(own, place);
        own.Add(civil ? "civil" : "criminal");
        if (outcome is { } known)
            own.Add($"outcome:{known}");
        own.Add(decision);
        if (sheet.Kind == ActKind.Appeal)
            own.Add("appeal");
        return own;
    }

    private static void AddSigns(HashSet<string> own, ArgumentSigns said)
    {
        var refuses = said.Concluded.Contains("refuse");
        foreach (var sign in said.Concluded)
        {
            own.Add($"says:{sign}");
            if (said.Denies && !ArgumentSigns.Denial.Contains(sign))
                own.Add($"denied:{sign}");
            if (refuses && sign != "refuse")
                own.Add($"refused:{sign}");
        }

        foreach (var sign in said.Reasons)
            own.Add($"reason:{sign}");
        if (said.Reasons.Contains("refuse"))
            own.Add("reason:not");
        if (said.Reasons.Count > 0)
            own.Add("hasreason");
        foreach (var sign in said.DeniedNearby)
            own.Add($"clause-denied:{sign}");
        if (said.Speaks("asked") && said.SpeaksOfAny(Speakers) && !said.SpeaksOfAny(Answers))
            own.Add("party-only");
    }

    private void AddCitations(HashSet<string> own, int place)
    {
        foreach (var citation in sheet.CitationsWithin(sentences[place]))
        {
            if (CitedRule(citation.Reference) is not { } rule)
                continue;
            own.Add($"cites:{rule}");
            if (signs[place].Denies && char.IsDigit(rule[0]))
                own.Add($"cites:{rule}|n");
        }

        var words = sheet.Text.Flat.Substring(sentences[place].Start, sentences[place].Length);
        foreach (var (rule, _) in outcome is null ? LimitNames.In(sheet, sentences[place]) : [])
        {
            if (LimitRules.Applies(words, rule) is { } lowers)
                own.Add($"rule:{rule.Article}{(rule.Article == "55" ? $".{rule.Part}" : "")}:{(lowers ? "applied" : "refused")}");
        }

        if (LimitRules.IsOfParty(words) || Retold.IsMatch(words))
            own.Add(LimitRules.Refuses(words) ? "party-speech|F" : "party-speech");
        foreach (var (sentence, code, standing) in sheet.Findings)
        {
            if (sentence == sentences[place])
                own.Add($"finds:{(code.Aggravates ? "agg" : "mit")}{standing}");
        }
    }

    private static string? CitedRule(Law.Norms.NormRef norm) => norm switch
    {
        { Act: "УК", Article: "55", Part: { } part } => $"55.{part}",
        { Act: "УК", Article: "54", Part: "2" or "3" } => $"54.{norm.Part}",
        { Act: "УК", Article: "12" or "14" or "32" or "48" or "52" or "53" or "54" or "55" or "56" or "58" or "60" or "63" or "68" } => norm.Article,
        { Act: "УК", Article: { } article } when int.TryParse(article.AsSpan(0, Math.Max(0, article.AsSpan().IndexOf('-')) is > 0 and var dash ? dash : article.Length), out var number) && number >= 99 => "special",
        { Act: "КоАП", Article: "56" or "57" } => $"КоАП.{norm.Article}",
        { Act: "ГК" or "ГПК" or "КоАП" or "УПК" or "ТК" } => norm.Act,
        _ => null,
    };

    private void AddSurroundings(HashSet<string> own, int place)
    {
        var said = signs[place];
        var denies = said.Denies ? "|n" : "";
        for (var back = 1; back <= 2 && back <= place; back++)
        {
            var before = signs[place - back];
            if (back == 1)
                own.UnionWith(Before.Where(before.Speaks).Select(sign => $"before:{sign}"));
            if (!before.Speaks("asked") || (back == 2 && signs[place - 1].Concluded.Contains("asked")))
                continue;
            var who = Parties.Where(before.Speaks).ToList();
            if (who.Count == 1)
                own.Add($"asked-by:{who[0]}{denies}");
            if (who.Count == 1 && said.Speaks("back"))
                own.Add($"answers:{who[0]}");
            own.UnionWith(Asked.Where(before.Speaks).Select(sign => $"asked-about:{sign}{denies}"));
        }

        var part = signs.Take(place + 1).Any(one => one.SpeaksOfAny(OnPunishment) && !one.SpeaksOfAny(OthersSpeak)) ? "pun" : "gui";
        own.Add($"part:{part}{(said.Speaks("refuse") ? "|F" : denies)}");
        if (said.Speaks("reason"))
            own.Add($"part:{part}|r");
        for (var away = 1; away <= 3; away++)
        {
            if (place + away < signs.Count)
                own.UnionWith(Turns.Where(signs[place + away].Concluded.Contains).Select(turn => $"next:{turn}{(away == 1 ? "1" : "")}"));
            if (place >= away)
                own.UnionWith(Turns[..2].Where(signs[place - away].Concluded.Contains).Select(turn => $"earlier:{turn}"));
        }
    }

    private void AddShape(HashSet<string> own, int place)
    {
        var sentence = sentences[place];
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        if (words.Length < 45)
            own.Add("short");
        if (words.Length < 75)
            own.Add("shortish");
        if (words.Length > 350)
            own.Add("long");
        if (words[^1] == ':')
            own.Add("colon-end");
        if (ListMark.IsMatch(words))
            own.Add("list");
    }

    private static string DecisionOf(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } part)
            return "guilty";
        var words = sheet.Text.FoldedAt(part);
        return !Acquitted.IsMatch(words) ? "guilty" : Convicted.IsMatch(words) ? "both" : "acquits";
    }

    private static Regex Acquitted => field ??= new TextPattern("оправда|ақтал");

    private static Regex Convicted => field ??= new TextPattern("виновн(?!ост)|кінәлі|переквалиф|оставить без измен");

    /// <summary>A sentence whose main verb, its last word in Kazakh, tells what somebody said or asked.</summary>
    private static Regex Retold => field ??= new TextPattern(@"(?<![\p{L}])(?:айтты|айтқан|көрсетті|мәлімдеді|сұрады|сұраған|сұраған еді|түсіндірді|өтінді|талап етті|қарсы болды|деді|дейді|көтерді|пояснил\p{L}?|показал\p{L}?|сообщил\p{L}?|возражал\p{L}?)(?: еді)?\.?$|^(?:истец|ответчик|истица|адвокат|защитник|прокурор|представитель|свидетель|талапкер|жауапкер|қорғаушы|прокурор|айыптаушы|куә)(?: [\p{L}.]{1,20}){0,3} (?:пояснил|показал|сообщил|возражал|просил|указал|заявил|считал|полагал)");

    private static Regex ListMark => field ??= new TextPattern(@"^(?:\(?\w{1,2}[).]\s|[-•*]\s)");
}
