using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Cuts a sentence by who speaks in it and of which stage of the case it tells.</summary>
internal static class PleaSpeakers
{
    // «Потерпевший», «Ляпин»: how far from the beginning of a sentence its subject may stand.
    private const int SubjectReach = 4;

    /// <summary>A stretch of a sentence.</summary>
    /// <param name="Span">Where it stands in the source text.</param>
    /// <param name="Speakers">Whose words it tells: defendants; empty for someone else; null when it names nobody.</param>
    /// <param name="Named">True when it names them, by name or by their place in the trial.</param>
    /// <param name="AtInvestigation">True for what was said before the trial.</param>
    internal readonly record struct Stretch(TextSpan Span, IReadOnlyList<DefendantSheet>? Speakers, bool Named, bool AtInvestigation);

    /// <param name="sheet">The act.</param>
    /// <param name="defendants">Who is judged.</param>
    /// <param name="sentence">The sentence, in the source text.</param>
    /// <param name="speakers">Who spoke at the end of the sentence before.</param>
    public static List<Stretch> Of(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan sentence, IReadOnlyList<DefendantSheet>? speakers)
    {
        var stretches = new List<Stretch>();
        var (from, named, before) = (sentence.Start, false, false);
        var (current, investigation) = (speakers, false);
        foreach (var turn in Turns(sheet, defendants, sentence))
        {
            if (turn.Speakers is { } next && !(current is not null && named && next.SequenceEqual(current)) && !(turn.Vague && current is { Count: > 0 }))
            {
                // «С обвинением подсудимый согласен», «частично признав вину, он пояснил»: what stands before who speaks may be theirs.
                if (named || PleaPhrases.Answers(sheet.Text.Flat.AsSpan(from, turn.Start - from)))
                    Close(turn.Start);
                (current, named) = (next, true);
            }
            else if (turn.Speakers is not null)
            {
                named = true;
            }
            else if (turn.AtInvestigation != investigation)
            {
                Close(before ? turn.Start : from);
                investigation = turn.AtInvestigation;
            }

            before = true;
        }

        Close(sentence.End);
        return stretches;

        void Close(int end)
        {
            if (end > from)
                stretches.Add(new Stretch(new TextSpan(from, end - from), current, named, investigation));
            from = Math.Max(from, end);
        }
    }

    private static List<(int Start, IReadOnlyList<DefendantSheet>? Speakers, bool Vague, bool AtInvestigation)> Turns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan sentence)
    {
        var turns = new List<(int Start, IReadOnlyList<DefendantSheet>? Speakers, bool Vague, bool AtInvestigation)>();
        for (var word = Speaker.Match(sheet.Text.Flat, sentence.Start, sentence.Length); word.Success; word = word.NextMatch())
        {
            if (word.Groups["other"].Success)
                turns.Add((word.Index, [], false, false));
            else if (word.Groups["all"].Success)
                turns.Add((word.Index, defendants, false, false));
            else if (word.Groups["defendant"].Success)
                turns.Add((word.Index, defendants, defendants.Count > 1, false));
            else
                turns.Add((word.Index, null, false, word.Groups["earlier"].Success));
        }

        var last = -1;
        foreach (var mention in sheet.Cast.Within(sentence.Start, sentence.End))
        {
            if (defendants.FirstOrDefault(one => one.Person == mention.Person) is { } defendant)
            {
                // «Көбенованың картасын сұрап алғанын айтып»: spoken of, not speaking.
                if (last >= 0 && Oblique(sheet, mention))
                    continue;
                // «Үмбетов пен Қоңыров кінәларын мойындады»: named together, they speak together.
                if (last >= 0 && turns[last].Speakers is { } together && And.IsMatch(sheet.Text.Flat.AsSpan(turns[last].Start, mention.Span.Start - turns[last].Start)))
                {
                    turns[last] = (turns[last].Start, [.. together, defendant], false, false);
                    continue;
                }

                last = turns.Count;
                turns.Add((mention.Span.Start, [defendant], false, false));
            }
            else if (mention.Span.Start - sentence.Start <= SubjectReach)
            {
                turns.Add((mention.Span.Start, [], false, false));
            }
        }

        turns.Sort((one, other) => one.Start.CompareTo(other.Start));
        return turns;
    }

    private static bool Oblique(ActSheet sheet, Redaction.Internal.Mention mention)
    {
        var name = sheet.Text.Flat.AsSpan(mention.Span.Start, mention.Span.Length);
        var surname = name.IndexOf(mention.Person.Surname, StringComparison.Ordinal);
        return surname >= 0 && mention.Person.Surname.Length > 0 && KazakhCase.IsMatch(name[(surname + mention.Person.Surname.Length)..]);
    }

    private static Regex KazakhCase => field ??= new TextPattern(@"^(?:[нтд][ыі]ң|[нтд][ыі]|[ғқгк][ае]|[нтд][ае]н|[мбп]ен|[тд][ае])(?![\p{L}])");

    private static Regex Speaker => field ??= new TextPattern(
        @"(?<![\p{L}])(?:(?<other>потерпевш(?:ий|ая|ие)|свидетел[ьи]|защитник|защита|адвокат|прокурор|гособвинитель|обвинитель|эксперт|специалист|(?<!в )суд|судом|коллегия|следователь|жәбірленуші|куә|куәлар|куәгер|қорғаушы|прокурор|айыптаушы|сарапшы|тергеуші|сот(?! (?:отырыс|талқылау|тергеуі|мәжіліс|залы|процес|алдында)))"
        + @"|(?<all>оба (?:подсудим\p{L}+ )?|обе|все (?:трое|четверо|пятеро|подсудим\p{L}+)|подсудимые|осужденные|екеуі де|екеуі|үшеуі де|үшеуі|барлығы|сотталушылар)"
        + @"|(?<defendant>подсудим(?:ый|ая)|осужденн(?:ый|ая)|обвиняем(?:ый|ая)|правонарушитель|сотталушы|сотталған|айыпталушы)"
        + @"|(?<earlier>(?:на|в ходе|при|в период|во время|на стадии|в рамках)(?: \p{L}+){0,3} (?:следстви\p{L}+|дознани\p{L}+|расследовани\p{L}+|допрос\p{L}*)|следователю|ранее|прежде|первоначально|вначале|поначалу|тергеу (?:кезінде|барысында|сатысында)|тергеуде|тергеушіге|сотқа дейінгі (?:\p{L}+ ){0,2}(?:барысында|кезінде)|бастапқыда|әуелде|бұрын)"
        + @"|(?<trial>(?:в|на)(?: \p{L}+){0,2} (?:суде|заседании|разбирательстве|процессе)|судебном|теперь|сотта|сот отырысы\p{L}+|сот талқылауы\p{L}+|басты сот|сот мәжілісі\p{L}+))(?![\p{L}])");

    private static Regex And => field ??= new TextPattern(@"^[\p{L}.\- ]{2,60}?(?:,| и| мен| пен| бен| және) $");
}
