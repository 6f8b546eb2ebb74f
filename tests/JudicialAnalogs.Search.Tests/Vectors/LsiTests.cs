using JudicialAnalogs.Search.Vectors;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Search.Tests.Vectors;

public sealed class LsiTests
{
    private static readonly WordSource Words = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Same_rows_and_seed_give_the_same_model_and_another_seed_another()
    {
        var rows = Topics(1, 60, twins: true);
        var first = LsiTrainer.Train(rows, Words, new LsiOptions { Dimensions = 10 }, Stop)!;
        var second = LsiTrainer.Train(rows, Words, new LsiOptions { Dimensions = 10 }, Stop)!;
        Assert.Equal(first.Version, second.Version);
        Assert.Equal(first.Embed("a1x2 a1x3"), second.Embed("a1x2 a1x3"));
        var other = LsiTrainer.Train(Topics(2, 60, twins: true), Words, new LsiOptions { Dimensions = 10 }, Stop)!;
        Assert.NotEqual(first.Version, other.Version);
    }

    [Fact]
    public void Word_of_one_language_lies_near_the_words_of_its_topic_in_the_other()
    {
        var model = LsiTrainer.Train(Topics(1, 120, twins: true), Words, new LsiOptions { Dimensions = 6 }, Stop)!;
        for (var topic = 0; topic < 6; topic++)
        {
            var query = model.Embed($"b{topic}x1 b{topic}x4");
            var nearest = Enumerable.Range(0, 6).MaxBy(t => Cosine(query, model.Embed($"a{t}x0 a{t}x2 a{t}x5")));
            Assert.Equal(topic, nearest);
            Assert.True(Cosine(query, model.Embed($"a{topic}x0 a{topic}x2 a{topic}x5")) > 0.8);
        }
    }

    [Fact]
    public void Without_twins_the_languages_stay_apart()
    {
        var rows = Topics(1, 120, twins: true).SelectMany(row => new[] { new TrainingRow(row.Text), new TrainingRow(row.Twin!) });
        // Made-up words of both languages end alike, which is a likeness to subwords.
        var model = LsiTrainer.Train(rows, Words, new LsiOptions { Dimensions = 12, SubwordLength = 0 }, Stop)!;
        Assert.InRange(Cosine(model.Embed("a1x1 a1x2"), model.Embed("b1x1 b1x2")), -0.2, 0.2);
    }

    [Fact]
    public async Task Vectors_have_length_one_and_unknown_text_a_vector_of_zeros()
    {
        using var model = LsiTrainer.Train(Topics(1, 60, twins: false), Words, new LsiOptions { Dimensions = 10 }, Stop)!;
        var vectors = await model.GenerateAsync(["a0x1 a3x3 unknown", "unknown"], cancellationToken: Stop);
        Assert.Equal(1, vectors[0].Vector.ToArray().Sum(v => v * v), 1e-5);
        Assert.All(vectors[1].Vector.ToArray(), v => Assert.Equal(0, v));
        Assert.Equal(model.Dimensions, ((EmbeddingGeneratorMetadata)model.GetService(typeof(EmbeddingGeneratorMetadata))!).DefaultModelDimensions);
    }

    [Fact]
    public void Word_never_met_is_understood_by_its_letters_and_without_subwords_not_at_all()
    {
        string[] stems = ["кража", "договор", "налог", "пожар"];
        var random = new Random(7);
        var rows = Enumerable.Range(0, 80).Select(i => new TrainingRow(string.Join(' ', Enumerable.Range(0, 6).Select(_ => $"{stems[i % 4]}{(char)('а' + random.Next(6))}")))).ToList();
        var model = LsiTrainer.Train(rows, Words, new LsiOptions { Dimensions = 4 }, Stop)!;
        Assert.True(Cosine(model.Embed("предоговорный"), model.Embed("договора договорб")) > 0.8);
        Assert.InRange(Cosine(model.Embed("предоговорный"), model.Embed("пожара пожарб")), -0.3, 0.3);
        var words = LsiTrainer.Train(rows, Words, new LsiOptions { Dimensions = 4, SubwordLength = 0 }, Stop)!;
        Assert.All(words.Embed("предоговорный"), v => Assert.Equal(0, v));
    }

    [Fact]
    public void Vectors_do_not_depend_on_the_order_in_which_texts_are_projected()
    {
        var model = LsiTrainer.Train(Topics(1, 60, twins: true), Words, new LsiOptions { Dimensions = 10 }, Stop)!;
        var alone = model.Embed("a1x1 zb2x2 b3x1");
        model.Embed("b2x2 b4x4");
        Assert.Equal(alone, model.Embed("a1x1 zb2x2 b3x1"));
    }

    [Fact]
    public void Too_little_text_gives_no_model()
    {
        Assert.Null(LsiTrainer.Train([], Words, null, Stop));
        Assert.Null(LsiTrainer.Train([new("one row")], Words, null, Stop));
        Assert.Null(LsiTrainer.Train([new(""), new("")], Words, null, Stop));
    }

    [Fact]
    public void Saved_model_loads_as_the_same_model()
    {
        using var folder = new TemporaryFolder();
        using var model = LsiTrainer.Train(Topics(1, 60, twins: true), Words, new LsiOptions { Dimensions = 10 }, Stop)!;
        model.Save(folder.Of("m.jas"));
        using var loaded = LsiModel.Load(folder.Of("m.jas"), Words);
        Assert.Equal(model.Version, loaded.Version);
        Assert.Equal(model.Embed("a1x1 b2x2"), loaded.Embed("a1x1 b2x2"));
    }

    /// <summary>Six topics with eight words of their own in each of two made-up languages.</summary>
    private static List<TrainingRow> Topics(int seed, int count, bool twins)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new TrainingRow(Text("a", i % 6), twins ? Text("b", i % 6) : null))];

        string Text(string language, int topic) =>
            string.Join(' ', Enumerable.Range(0, 12).Select(_ => $"{language}{(random.Next(6) == 0 ? random.Next(6) : topic)}x{random.Next(8)}"));
    }

    private static double Cosine(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
}
