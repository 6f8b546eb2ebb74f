using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Evaluation.Divergence;

namespace CorpusTools.Tests.Evaluation.Divergence;

public class CommaSeparatedTableTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260101UL, 1UL);

    private static readonly Gen<string> Field = Gen.Elements('a', 'ж', ',', '"', '\n', '\r', ' ', '1').ArrayOf().Select(letters => new string(letters));

    private static readonly Gen<(string, string, string)[]> Rows = (from x in Field from y in Field from z in Field select (x, y, z)).ArrayOf();

    [Fact]
    public void Any_fields_quoted_come_back_as_they_were() =>
        Prop.ForAll(Rows.Where(rows => rows.Length > 0).ToArbitrary(), rows =>
        {
            var text = "x,y,z\r\n" + string.Concat(rows.Select(row => $"{Quoted(row.Item1)},{Quoted(row.Item2)},{Quoted(row.Item3)}\r\n"));
            return DecisionTable.Parse("t", new StringReader(text)).Rows.Select(row => (row.Values[0], row.Values[1], row.Values[2])).SequenceEqual(rows);
        }).Check(Repeatable);

    [Fact]
    public void Any_text_is_read_or_refused_and_never_anything_else() =>
        Prop.ForAll(Gen.Elements('a', ',', '"', '\n', '\r', '{', '}', ':', '1').ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
        {
            try
            {
                var table = DecisionTable.Parse("t", new StringReader(text));
                return table.Rows.All(row => row.Values.Length == table.Columns.Count && row.Line >= 1);
            }
            catch (BadInputException refused)
            {
                return refused.Message.StartsWith("t:", StringComparison.Ordinal);
            }
        }).Check(Repeatable);

    [Fact]
    public void Rows_know_the_line_they_begin_on()
    {
        var table = DecisionTable.Parse("t", new StringReader("x,y\n\"a\nb\",1\nc,2"));

        Assert.Equal([2, 4], table.Rows.Select(row => row.Line));
    }

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
