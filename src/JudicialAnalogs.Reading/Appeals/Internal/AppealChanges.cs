using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Extraction.Internal;

namespace JudicialAnalogs.Reading.Appeals.Internal;

/// <summary>Reads clause by clause what a higher court changed: a verb of changing and the thing changed, in either order.</summary>
internal static class AppealChanges
{
    public static List<AppealChange> Of(ActSheet sheet)
    {
        var changes = new List<AppealChange>();
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return changes;
        foreach (var clause in OperativeClauses.Of(sheet.Text, operative))
        {
            foreach (var item in Items(sheet, clause.Span))
            {
                foreach (var (kind, verb, thing) in Kinds)
                {
                    var words = sheet.Text.FoldedAt(item);
                    if (verb.IsMatch(words) && thing.IsMatch(words) && !Stays.IsMatch(words) && !changes.Exists(change => change.Kind == kind && change.Span == sheet.Map.ToRedacted(item)))
                        changes.Add(new AppealChange(kind, sheet.Map.ToRedacted(item)));
                }
            }
        }

        return changes;
    }

    /// <summary>What semicolons part within a clause does different things.</summary>
    private static IEnumerable<TextSpan> Items(ActSheet sheet, TextSpan clause)
    {
        var from = clause.Start;
        while (from < clause.End)
        {
            var cut = sheet.Text.Folded.IndexOf(';', from, clause.End - from);
            var to = cut < 0 ? clause.End : cut;
            while (from < to && char.IsWhiteSpace(sheet.Text.Shaped[from]))
                from++;
            if (to > from)
                yield return new TextSpan(from, to - from);
            from = to + 1;
        }
    }

    private static (AppealChangeKind Kind, Regex Verb, Regex Thing)[] Kinds => field ??=
    [
        (AppealChangeKind.PunishmentReduced, Lowered, Punishment), (AppealChangeKind.PunishmentIncreased, Raised, Punishment), (AppealChangeKind.Requalified, Requalifies, Offence),
        (AppealChangeKind.Acquitted, Acquits, Acquits), (AppealChangeKind.Terminated, Ends, Case), (AppealChangeKind.FactorRecognized, Recognizes, Circumstance),
        (AppealChangeKind.FactorExcluded, Excludes, Circumstance), (AppealChangeKind.ConditionalApplied, MakesConditional, MakesConditional), (AppealChangeKind.ConditionalRemoved, Excludes, Conditional),
        (AppealChangeKind.AdditionalExcluded, Excludes, Additional), (AppealChangeKind.InstitutionChanged, Alters, Institution), (AppealChangeKind.ClaimChanged, Alters, Claim),
    ];

    private static Regex Stays => field ??= new TextPattern(@"(?:в остальной части[^;]{0,160}без изменени|оставить без (?:изменени|удовлетворени)|қалған бөлігі|өзгеріссіз қалдыр|қанағаттандырусыз қалдыр)");

    private static Regex Lowered => field ??= new TextPattern(@"(?<!\p{L})(?:сни(?:зить|зив|жен)|смягч(?:ить|ив|ен)|сократ(?:ить|ив)|уменьш(?:ить|ив)|төмендет|азайт|кеміт|қысқартылсын|қысқартып|(?:жаза\p{L}{0,6} )жеңілдет)");

    private static Regex Raised => field ??= new TextPattern(@"(?<!\p{L})(?:усил(?:ить|ив|ено)|увелич(?:ить|ив)|повы(?:сить|сив)|более строг\p{L}{2,3} наказани|күшейт|көбейт|ұлғайт|қатаңдат|арттыр)");

    private static Regex Punishment => field ??= new TextPattern(@"(?<!\p{L})(?:наказани|срок|лишени\p{L}{1,2} свободы|ограничени\p{L}{1,2} свободы|штраф|работ|арест|жаза|мерзім|бас бостандығ|айыппұл)");

    private static Regex Requalifies => field ??= new TextPattern(@"(?<!\p{L})(?:переквалифицир|қайта сарала|(?:действия|деяние) [^;]{0,80}квалифицировать|деп саралансын)");

    private static Regex Offence => field ??= new TextPattern(@"(?:ст\.|стать|-бап|-баб|\d-б\.)");

    private static Regex Acquits => field ??= new TextPattern(@"(?<!\p{L})(?:оправдать|оправдан|ақталсын|ақтау|ақталып)(?!\p{L}{3})");

    private static Regex Ends => field ??= new TextPattern(@"(?<!\p{L})(?:прекра(?:тить|щен)|тоқтатылсын|қысқартылсын)");

    private static Regex Case => field ??= new TextPattern(@"(?<!\p{L})(?:дело|уголовно\p{L}{1,2} (?:дел|преследовани)|қылмыстық іс|қылмыстық қудалау)");

    private static Regex Recognizes => field ??= new TextPattern(@"(?<!\p{L})(?:призна(?:ть|в)(?! (?:его |ее )?виновн)|учесть|деп тан(?:ылсын|у|ып)|ретінде тан(?:ылсын|у|ып)|жатқызылсын)");

    private static Regex Circumstance => field ??= new TextPattern(@"(?<!\p{L})(?:отягча|смягчающ|обстоятельств|ст\. ?5[34](?!\d)|статьи 5[34](?!\d)|рецидив|ауырлат|жеңілдететін|мән-жай|5[34]-баб)");

    private static Regex Excludes => field ??= new TextPattern(@"(?<!\p{L})(?:исключ(?:ить|ив|ается|ен)|отмен(?:ить|ив|ен)|алып тасталсын|алып тастау|шығарып тастал|шығарылсын|алынып тасталсын|күші жойылсын)");

    private static Regex MakesConditional => field ??= new TextPattern(@"(?<!\p{L})(?:(?:считать|признать|назначить|применить)[^;]{0,80}условн|условн\p{L}{2,3}[^;]{0,20}(?:считать|признать)|применить (?:ст\.|стать\p{L}{1,2}) ?63|шартты (?:деп|түрде)|63-бап\p{L}{0,4} қолдан)");

    private static Regex Conditional => field ??= new TextPattern(@"(?<!\p{L})(?:условн|ст\. ?63(?!\d)|стать\p{L}{1,2} 63(?!\d)|шартты|63-баб)");

    private static Regex Additional => field ??= new TextPattern(@"(?<!\p{L})(?:конфискаци|лишени\p{L}{1,2} (?:специального )?(?:права|звания)|тәркіле|құқығынан айыр|атағынан айыр)");

    private static Regex Alters => field ??= new TextPattern(@"(?<!\p{L})(?:отмен(?:ить|ив|ен)|измен(?:ить|ив)|сни(?:зить|зив)|увелич(?:ить|ив)|уменьш(?:ить|ив)|замен(?:ить|ив)|определить|вместо|өзгертіл|төмендет|азайт|ауыстыр|күші жойылсын)");

    private static Regex Institution => field ??= new TextPattern(@"(?<!\p{L})(?:вид\p{L}{0,2} учреждени|(?:отбывани\p{L}{1,2} [^;]{0,40}(?:определить|изменить|заменить)|(?:определить|изменить|заменить|вместо)[^;]{0,60}) учреждени|мекеме\p{L}{0,4} (?:түрі|[^;]{0,40}ауыстыр|[^;]{0,40}өзгерт))");

    private static Regex Claim => field ??= new TextPattern(@"(?<!\p{L})(?:гражданск\p{L}{2,3} иск|по иску|взыскани|моральн|азаматтық талап|өндір)");
}
