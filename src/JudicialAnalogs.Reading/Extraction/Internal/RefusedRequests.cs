using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Requests of a party which the court refuses: release upon reconciliation (УК ст. 68), a punishment below the minimum (УК ст. 55 ч. 4). What the
/// court does not apply of its own motion is no refusal.
/// </summary>
internal sealed class RefusedRequests
{
    private static readonly FactorCode Reconciliation = FactorCode.Parse("68");
    private static readonly FactorCode BelowMinimum = FactorCode.Parse("55(4)");

    private readonly Dictionary<FactorCode, TextSpan> ever = [];

    private FactorCode? asked;

    /// <summary>Where a party last asked for a rule; null when none did.</summary>
    public TextSpan? AskedFor(FactorCode rule) => ever.TryGetValue(rule, out var sentence) ? sentence : null;

    /// <summary>The rule a sentence refuses; null where it refuses none.</summary>
    public FactorCode? Read(ActSheet sheet, TextSpan sentence)
    {
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        var before = asked;
        FactorCode? named = Released.IsMatch(words) ? Reconciliation : Lowered.IsMatch(words) ? BelowMinimum : null;
        var requested = Request.IsMatch(words);
        asked = named is not null && requested ? named : null;
        if (asked is { } rule && (!ever.ContainsKey(rule) || !Refused.IsMatch(words)))
            ever[rule] = sentence;
        if (!Refused.IsMatch(words) || !requested)
            return null;
        return named ?? (Answer.IsMatch(words) ? before : null);
    }

    private static Regex Released => field ??= new TextPattern(@"(?:ст(?:\.|ать[еияю]) ?68(?!\d)|68-б|примирени|примирил|татулас)");

    private static Regex Lowered => field ??= new TextPattern(@"(?:ниже низш|ниже минимальн|ниже предел|төменгі шек\p{L}+ [^;]{0,20}төмен)");

    private static Regex Request => field ??= new TextPattern(@"(?:ходатайств|просьб|(?<![\p{L}])прос(?:ил|ит|ят)|о котор\p{L}+|поднят|поставлен|вопрос\p{L}* о|довод|заявлен|өтініш|өтінім|сұра(?:ды|йды|ған)|уәж)");

    /// <summary>«Ходатайство отклоняется»: of the request told in the sentence before.</summary>
    private static Regex Answer => field ??= new TextPattern(@"^(?:(?:данн|указанн|так|эт|названн)\p{L}+ )?(?:ходатайство|просьба|довод)|^(?:бұл|осы|аталған) (?:өтініш|уәж)|^өтініш");

    private static Regex Refused => field ??= new TextPattern(@"(?:отклон|отказ\p{L}{1,4}(?! от)|не подлежит|без удовлетворения|не удовлетвор|не (?:имеется|находит|усматрива|соглаш|видит|принима|допуска|примен)|невозможн|нельзя|отпада|основани\p{L}* [^;]{0,60}нет|нет основани|қанағаттандыр(?:ылмайды|майды|усыз)|қабылданба|қабылдама|келіспейді|негіз жоқ|негіз көрме|жұмыс істемейді|болмайды|мүмкін емес|қолданылмайды)");
}
