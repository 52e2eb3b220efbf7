using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;
using RegText.Formats.Tests.Layouts;
using RegText.Formats.Writing.Word;

namespace RegText.Formats.Tests.Proving;

/// <summary>What the proof reads in a finished file: lines with their marks.</summary>
public class ReadBackTests
{
    [Fact]
    public void The_line_between_two_marked_cells_of_a_row_is_marked_and_that_beside_an_unmarked_one_is_not()
    {
        var content = WordContentReader.Read(WordWriter.Write(LayoutCases.Table(Profile.Standard)), new WordReadOptions(RevisionView.New, TextBoxes: false)).Value!.Content;
        var lines = TableSearch.Find(content, Profile.Standard.Table).Single().Rows.SelectMany(r => r.New).ToList();
        Assert.Equal("", lines.Single(l => l.Text == "研修室｜40人｜800円").Unmarked);
        Assert.Equal("小会議室｜｜500円", lines.Single(l => l.Text == "小会議室｜25人｜500円").Unmarked);
    }
}
