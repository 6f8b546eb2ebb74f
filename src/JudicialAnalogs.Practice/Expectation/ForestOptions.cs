using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Practice.Expectation;

/// <summary>How the forest of like cases is grown and read.</summary>
public sealed class ForestOptions
{
    /// <summary>Trees.</summary>
    /// <value>The default is 60.</value>
    [Range(8, 1000)]
    public int Trees { get; set; } = 60;

    /// <summary>Fewest decided cases of a leaf when the tree is grown.</summary>
    /// <value>The default is 20.</value>
    [Range(2, 1000)]
    public int LeafSize { get; set; } = 20;

    /// <summary>Newest cases of a leaf that are read.</summary>
    /// <value>The default is 80.</value>
    [Range(4, 10_000)]
    public int LeafRead { get; set; } = 80;

    /// <summary>Share of the circumstances that each split chooses from, 0 to 1.</summary>
    /// <value>The default is 0.5.</value>
    [Range(0.05, 1.0)]
    public double ColumnShare { get; set; } = 0.5;

    /// <summary>Share of the cases that each tree is grown on; the others judge it.</summary>
    /// <value>The default is 0.6.</value>
    [Range(0.1, 0.9)]
    public double RowShare { get; set; } = 0.6;

    /// <summary>Most cases a tree is grown on: beyond them a tree gets slower and hardly better.</summary>
    /// <value>The default is 30,000.</value>
    [Range(100, 10_000_000)]
    public int MostRows { get; set; } = 30_000;

    /// <summary>Weight of the size against the kind when a split is chosen.</summary>
    /// <value>The default is 2.</value>
    [Range(0.0, 100.0)]
    public double SizeWeight { get; set; } = 2;

    /// <summary>Cases after which the weight of an old case in a leaf has halved, as a share of the cases fitted on.</summary>
    /// <value>The default is 0.5.</value>
    [Range(0.01, 1000.0)]
    public double HalfLife { get; set; } = 0.5;

    /// <summary>
    /// Weight of the place on the line of severity (<see cref="DivergenceScore.LineDistance"/>): what adds up the small circumstances of all
    /// cases still knows what is usual where like cases are few.
    /// </summary>
    /// <value>The default is 0.</value>
    [Range(0.0, 100.0)]
    public double LinePart { get; set; }

    /// <summary>Seed of the draws of rows and columns.</summary>
    /// <value>The default is 20260101.</value>
    public int Seed { get; set; } = 20_260_101;
}
