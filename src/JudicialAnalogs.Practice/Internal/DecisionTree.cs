namespace JudicialAnalogs.Practice.Internal;

/// <summary>A grown tree: every inner node sends the codes of one column left or right, every leaf has a number.</summary>
internal sealed class DecisionTree(List<TreeNode> nodes, int leaves)
{
    private readonly TreeNode[] _nodes = [.. nodes];

    /// <summary>Number of leaves.</summary>
    public int Leaves => leaves;

    /// <summary>The leaf a case falls into.</summary>
    public int LeafOf(ReadOnlySpan<ushort> row)
    {
        var at = 0;
        while (true)
        {
            ref readonly var node = ref _nodes[at];
            if (node.LeftCodes is not { } left)
                return node.Leaf;
            var code = row[node.Column];
            var word = code >> 6;
            at = word < left.Length && (left[word] >> (code & 63) & 1) != 0 ? node.Left : node.Right;
        }
    }
}
