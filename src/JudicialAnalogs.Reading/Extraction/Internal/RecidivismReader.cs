using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads the recidivism the court found (УК ст. 14), in its reasons or its decision; what a party says of it and what the law says in general is none.</summary>
internal static class RecidivismReader
{
    private static readonly SegmentKind[] Kinds = [SegmentKind.Reasoning, SegmentKind.Operative];

    public static Recidivism Of(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var owners = new SentenceOwners(sheet, defendants, sheet.Part(SegmentKind.Reasoning) ?? new TextSpan(0, 0));
        var answer = Recidivism.None;
        foreach (var sentence in Kinds.SelectMany(sheet.SentencesOf))
        {
            if (!Named.IsMatch(sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length)) || !owners.Of(sentence, sentence.End).Contains(defendant))
                continue;
            foreach (var stretch in FactorClauses.Stretches(sheet.Text.Flat, sentence))
            {
                var words = sheet.Text.Flat.AsSpan(stretch.Start, stretch.Length);
                if (!Named.IsMatch(words) || !Finds(words))
                    continue;
                var found = Dangerous.IsMatch(words) ? Recidivism.Dangerous : Recidivism.Recidivism;
                if (answer != Recidivism.None && found != Recidivism.Dangerous)
                    continue;
                answer = found;
                sheet.Note($"{defendant.Path}.recidivism", 0.9, "recidivism.found", sentence);
            }
        }

        return answer;
    }

    /// <summary>True when words deny that there is recidivism.</summary>
    public static bool Denies(ReadOnlySpan<char> words) => Denied.IsMatch(words);

    private static bool Finds(ReadOnlySpan<char> words) =>
        !Denied.IsMatch(words) && !General.IsMatch(words)
        && !(FactorPhrases.Refuses.IsMatch(words) && (FactorPhrases.PartysPoint.IsMatch(words) || !Stated.IsMatch(words)))
        && (!(FactorPhrases.PartySpeaks.IsMatch(words) || FactorPhrases.PartysPoint.IsMatch(words)) || (FactorPhrases.Court.IsMatch(words) && FactorPhrases.Accepts.IsMatch(words)));

    private static Regex Named => field ??= new TextPattern(@"(?:рецидив|қылмыс\p{L}* (?:\p{L}+ ){0,2}қайталан|қауіпті қайталан)");

    private static Regex Denied => field ??= new TextPattern(@"(?:рецидив\p{L}*[^;]{0,80}(?:(?<![\p{L}])нет(?![\p{L}])|не (?:образ|усматр|имеет|установ|призна|учит|являет|наш|подтвер|дае|дал|созда|влеч|возник|состав|наступ|был|форм)|невозмож|возможен (?:только|лишь)|отсутств|жоқ(?![\p{L}])|анықталма|құрамай|болып табылмай|көрінбе)|(?:не образу|не усматрива|не отягча|прося |не име|не содержат|отсутств|нет |исключа|без )[^;]{0,60}рецидив|қайталан\p{L}*[^;]{0,60}(?:құрамай|жоқ(?![\p{L}])|анықталма|болып табылмай|болмайды|бола алмайды|болған жоқ|бермейді|жатпай|көрінбе|туындама|туғызба))");

    /// <summary>The law's own definition.</summary>
    private static Regex General => field ??= new TextPattern(@"рецидив\p{L}* (?:преступлений )?(?:признается (?:совершение|умышленное)|образу\p{L}+ лишь|считается совершение)|(?:деп|болып) (?:тұлғаның|адамның) [^;]{0,80}(?:танылады|саналады)");

    /// <summary>«При наличии рецидива не применяются …»: what is refused is something else.</summary>
    private static Regex Stated => field ??= new TextPattern(@"(?:при (?:наличии )?(?:\p{L}+ )?рецидив|ввиду (?:\p{L}+ )?рецидив|в связи с (?:наличием )?(?:\p{L}+ )?рецидив|рецидив\p{L}* (?:\p{L}+ )?(?:болған|болуына|болғандықтан)|қайталан\p{L}+ (?:болған|болуына|байланысты))");

    private static Regex Dangerous => field ??= new TextPattern(@"(?:опасн\p{L}{2,3} рецидив|қауіпті (?:рецидив|қайталан|түрі)|рецидив\p{L}* [^;]{0,30}опасн\p{L}{2,3}(?! для)|қайталан\p{L}* қауіпті)");
}
