using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Folding;

namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>
/// What no sentence of a summary may say, whatever the evidence: what should be imposed, and what kind of person anyone is. Words are refused
/// by their beginnings, and more of them than would be needed: a sentence lost costs less than a recommendation shown.
/// </summary>
internal static partial class Phrasing
{
    /// <summary>True when the sentence recommends or weighs a punishment, in any of the three languages.</summary>
    public static bool Recommends(string sentence) => Recommending().IsMatch(TextFolding.Fold(sentence).Text);

    /// <summary>True when it speaks of a judge, or rates a person.</summary>
    public static bool RatesPersons(string sentence) => Rating().IsMatch(TextFolding.Fold(sentence).Text);

    /// <summary>True when it denies something.</summary>
    public static bool Denies(string text) => Negation().IsMatch(TextFolding.Fold(text).Text);

    /// <summary>Words of direction and of quantity, by the beginnings they are known by: they turn a figure into another, so evidence must say them too.</summary>
    public static IEnumerable<string> Bearings(string text) => Bearing().Matches(TextFolding.Fold(text).Text).Select(match => match.Value).Distinct();

    [GeneratedRegex(
        @"\b(?:следует|следовало|должн|должен|обязан|необходимо|надо\b|нужно|нужен|нужна|рекоменд|советую|советуе|предлага|предложи|целесообразн|надлежит|полага|считаю|оптимальн|уместн|разумн|справедлив|соразмерн|адекватн|правильн|верн(?:ым|ое|ая|о)\b|лучше|лучш|хуже|стоит\b|можно\b|заслужива|достоин|достойн|назначьте|назначить|назначайте|назначьт|применить|примените|освободите|освободить|оправдать|оправдайте|осудить|осудите|наказать|накажите|смягчить|ужесточить|избрать|выбрать|выбрат|подходящ|достаточн)"
        + @"|\b(?:керек|қажет|тиіс|ұсын|лайық|орынды|дұрыс|әділ|жөн\b|жөнін|міндетті|жақсы|оңтайлы|тиімді|кеңес|мүмкін\b|тағайындаңыз|тағайындасын|тағайындау\b|тағайындай|қолданыңыз|қолдану\b|босатыңыз|босату\b|ақтаңыз|ақтау\b|жазалаңыз|жазалау\b|таңда|сәйкес келеді|жеткілікті)"
        + @"|\b(?:should|must|ought|shall|recommend|advis|suggest|propos|appropriat|adequat|optimal|reasonable|proportionate|fair\b|just\b|fitting|right\b|correct|better|best\b|worse|worst|need(?:s|ed)?\b|impose\b|sentence (?:him|her|them|the)\b|give (?:him|her|them)|acquit\b|convict\b|release\b|punish\b|choose|deserv|consider imposing|would be|warrant|justif|sufficient|suitable)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Recommending();

    [GeneratedRegex(
        @"\bсуд(?:ья|ьи|ье|ью|ьей|ьёй|ей|ьям|ьями|ьях)\b|\b(?:рейтинг|скоринг|балл|склонн|склонен|рецидивоопасн|неисправим|ненадежн|опасн\p{L}* (?:личност|человек|преступник)|вероятность (?:рецидива|повторн)|риск рецидива|риск повторн|лживый|лжец|преступный тип|злостн\p{L}* преступник)"
        + @"|\b(?:судья|төреші|рейтинг|ұпай|бейім|қауіпті (?:адам|тұлға)|қайталау (?:қаупі|ықтималдығы)|өтірікші|түзелмейтін)"
        + @"|\b(?:judges?\b|rating|ranking|scor(?:e|es|ed|ing)\b|prone\b|likely to (?:reoffend|repeat)|risk of (?:reoffending|recidivism)|dangerous (?:person|man|woman|individual|offender)|incorrigible|liar\b|untrustworthy)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rating();

    [GeneratedRegex(
        @"\b(?:не|нет|ни|без|никто|никогда|нельзя|отсутств\p{L}*)\b|\b(?:емес|жоқ|ешқандай|ешкім|ешқашан)|\b\p{L}+(?:[мбп][ае])(?:ды|ді|дым|дім|ған|ген|ғаны\p{L}*|гені\p{L}*|йды|йді|с|стан|стен|й)\b|\b(?:not|no|never|none|nor|without|neither|cannot|lack\p{L}*|fail\p{L}*)\b|n['’]t\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Negation();

    [GeneratedRegex(
        @"\b(?:строж|строг|мягч|мягк|суров|больш|меньш|выше|ниже|чаще|реже|часто|редк|обычн|почти|всегда|все\b|весь\b|всех\b|кажд|люб|только|лишь|половин|треть|трет[иьей]|четверт|вдвое|втрое|кратн|дважды|трижды|увелич|уменьш|смягч|отягч|максимальн|минимальн|средн|срединн|наиболее|наименее|наибольш|наименьш|как правило|исключительн|единственн|преобла)"
        + @"|\b(?:қатаң|жеңіл|ауыр|көп|аз\b|азырақ|жоғары|төмен|жиі|сирек|әдетте|барлық|бәрі|әрбір|әр\b|тек\b|ғана|жартысы|үштен|төрттен|есе\b|ең\b|орташа|дерлік|әрқашан)"
        + @"|\b(?:harsh|strict|sever|mild|lenien|more|most|less|fewer|few\b|higher|lower|often|rare|usual|always|all\b|every|each|any\b|only|half|third|quarter|twice|thrice|double|triple|increas|decreas|mitigat|aggravat|maxim|minim|average|median|almost|nearly|majority|minority|typical|general|small|larg|lowest|highest|greatest|least)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bearing();
}
